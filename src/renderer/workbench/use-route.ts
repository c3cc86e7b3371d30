import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route, routeHash } from './route.ts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes there; Back of the browser leads here again. */
export function goTo(route: Route): void {
  window.location.hash = routeHash(route);
}

/** Goes there instead of here: Back does not lead to a blank form whose record is written, or to a record that is in the bin. */
export function goInstead(route: Route): void {
  window.location.replace(routeHash(route));
}

/** Puts the address right without a step in the history: for what is typed into a search field. */
export function stayAt(route: Route): void {
  window.history.replaceState(null, '', routeHash(route));
}
