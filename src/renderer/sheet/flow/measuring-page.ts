import type { TextFrame } from '../../../shared/publication/frame.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import {
  holderClass,
  type StoryLook,
  storyClass,
  storyStyle,
  styleRules,
} from '../../story/story-look.ts';
import { groundStyle } from '../ground-style.ts';

const SCOPE = 'sheet-flow-measure';

/** Out of sight, at life size, with the page's own rules: lines break there as they do on the page. */
export function measuringPage(publication: Publication): HTMLElement {
  const page = document.createElement('div');
  page.className = `sheet-page ${SCOPE}`;
  page.lang = publication.language;
  page.inert = true;
  page.style.cssText = 'position:absolute;left:-9999px;top:0;visibility:hidden;contain:layout';
  const rules = document.createElement('style');
  rules.textContent = styleRules(`.${SCOPE}`, publication);
  page.append(rules);
  document.body.append(page);
  return page;
}

/** A frame of that look on the measuring page, its story's place still empty. */
export function putFrame(page: HTMLElement, look: TextFrame & StoryLook) {
  const box = document.createElement('div');
  box.className = 'sheet-frame';
  box.style.width = `${look.widthMm}mm`;
  box.style.height = `${look.heightMm}mm`;
  const ground = document.createElement('div');
  ground.className = 'sheet-ground';
  Object.assign(ground.style, groundStyle(look));
  const holder = document.createElement('div');
  holder.className = holderClass(look);
  const root = document.createElement('div');
  root.lang = page.lang;
  root.className = storyClass(look);
  for (const [name, value] of Object.entries(storyStyle(look))) {
    if (name.startsWith('--')) root.style.setProperty(name, String(value));
    else Object.assign(root.style, { [name]: value });
  }
  holder.append(root);
  ground.append(holder);
  box.append(ground);
  page.append(box);
  return { box, holder, root };
}
