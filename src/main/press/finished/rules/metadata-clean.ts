import { type FinishedRule, foundIf } from '../finished-rule.ts';

/** A home folder in what a file says of itself names its user. */
const PLACE = /(?:[A-Z]:\\\\Users|\/home\/|\/Users\/|HeadlessChrome|Skia)/i;

/** The file tells of the publication, not of the machine that made it. */
export const metadataClean: FinishedRule = ({ document }) => {
  const said = [document.getProducer(), document.getCreator(), document.getSubject()];
  return foundIf(PLACE.test(said.join(' ')), 'file-metadata', { severity: 'warning' });
};
