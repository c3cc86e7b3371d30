import { emptiedPages } from './empty-slots.ts';
import { freshIds } from './fresh-ids.ts';
import { issueMentions, raisedIssue } from './issue-number.ts';
import { lineWords, raisedRuns } from './issue-runs.ts';
import type { Publication } from './publication.ts';
import { linesIn, mapLines, type Story } from './story.ts';

const LONGEST_TITLE = 200;

/** Which issue it is: what its title says, else what its pages say first. */
function issueOf({ title, pages, stories }: Publication): number | undefined {
  const frames = pages.flatMap((page) => page.frames);
  const texts = frames.flatMap((frame) => (frame.kind === 'text' ? [stories[frame.story]] : []));
  const lines = texts.flatMap((story) => story?.blocks.flatMap(linesIn) ?? []);
  for (const words of [title, ...lines.map(lineWords)]) {
    const mention = issueMentions(words)[0];
    if (mention) return mention.value;
  }
  return undefined;
}

const raisedStory = ({ blocks }: Story, issue: number): Story => ({
  blocks: blocks.map((block) => mapLines(block, (runs) => raisedRuns(runs, issue))),
});

function raised(publication: Publication): Publication {
  const issue = issueOf(publication);
  if (issue === undefined) return publication;
  const { title, stories, report } = publication;
  const up = (words: string): string => raisedIssue(words, issue);
  return {
    ...publication,
    title: up(title),
    stories: Object.fromEntries(
      Object.entries(stories).map(([id, story]) => [id, raisedStory(story, issue)]),
    ),
    ...(report && {
      report: { ...report, subtitle: up(report.subtitle), runningHead: up(report.runningHead) },
    }),
  };
}

/** The same pages under new ids with their slots emptied: what a template is made of. */
export const withEmptySlots = (publication: Publication, newId: () => string): Publication =>
  freshIds(emptiedPages(publication, newId), newId);

/**
 * 前号から作る: the same pages and frames under new ids. What every issue has stays (title line, section names, contacts, foot lines,
 * shapes, tables); photos, record blocks and articles become places to fill, and the number of the issue is raised.
 */
export function nextIssue(publication: Publication, newId: () => string): Publication {
  const { isTemplate, ...next } = raised(withEmptySlots(publication, newId));
  const isNamedAlike = next.title === publication.title && isTemplate === undefined;
  const suffix = publication.language === 'ja' ? '（次の号）' : ' (next issue)';
  return isNamedAlike
    ? { ...next, title: `${next.title.slice(0, LONGEST_TITLE - suffix.length)}${suffix}` }
    : next;
}
