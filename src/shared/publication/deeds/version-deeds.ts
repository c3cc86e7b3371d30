import type { Publication } from '../publication.ts';
import type { Recipe } from './recipe.ts';

/** Everything as it was in that version. */
export function becomeAsIn(version: Publication): Recipe {
  return (draft) => {
    const { template, campaign, ...always } = version;
    Object.assign(draft, always);
    if (template === undefined) delete draft.template;
    else draft.template = template;
    if (campaign === undefined) delete draft.campaign;
    else draft.campaign = campaign;
  };
}
