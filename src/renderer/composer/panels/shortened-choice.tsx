import { overrideBlock } from '../../../shared/publication/deeds/content-deeds.ts';
import type { BlockFrame } from '../../../shared/publication/frame.ts';
import { useGathered } from '../../archive/use-gathered.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Select } from '../../ui/select.tsx';
import { useDesk } from '../use-desk.ts';

/** The exact words of a quote, or one of the shortened versions that its record has. */
export function ShortenedChoice({ frame }: { readonly frame: BlockFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const { facts, overrides, sources } = frame.block;
  const records = useGathered(facts.type === 'quote' ? sources.map(({ record }) => record) : []);
  const quote = [...(records?.values() ?? [])].find((record) => record.kind === 'quote');
  if (facts.type !== 'quote' || !quote || quote.shortened.length === 0) return null;
  const printed = overrides.words ?? facts.words;
  const versions = [facts.words, ...quote.shortened.map(({ words }) => words)];
  return (
    <Select
      label={t('composer.quoteVersion')}
      value={versions.find((words) => words === printed)}
      options={[...new Set(versions)].map((words) => ({
        value: words,
        label: words === facts.words ? t('composer.quoteExact') : words,
      }))}
      onChange={(words) =>
        composer.transact(
          'block',
          overrideBlock(frame.id, 'words', words === facts.words ? undefined : words),
        )
      }
    />
  );
}
