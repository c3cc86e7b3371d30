import { useEffect, useState } from 'react';
import {
  type CharacterGrid,
  gridOf,
  runningType,
} from '../../../shared/publication/character-grid.ts';
import { setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import { setGrid, splitIntoTiers } from '../../../shared/publication/deeds/grid-deeds.ts';
import { flowOf } from '../../../shared/publication/flow.ts';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { roomLeft } from '../../sheet/room-left.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useComposer, useDesk, usePublicationLater } from '../use-desk.ts';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

const TIER_GAP_MM = 5;
const TIERS = [2, 3, 4, 5] as const;

const gridIn = (publication: Publication, frame: TextFrame): CharacterGrid =>
  gridOf(
    frame,
    runningType(publication.stories[frame.story] ?? { blocks: [] }, publication.styles),
  );

/** 字数と行数: how much goes in, as editors of newsletters count it, and how much still does. */
export function CopyfitSection({ frame }: { readonly frame: TextFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const publication = usePublicationLater();
  const grid = gridIn(publication, frame);
  const all = grid.perLine * grid.lines * frame.columns;
  const set = (change: Partial<CharacterGrid>): void => {
    const group = `grid ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('resize', setGrid(frame.id, change), group);
  };
  return (
    <PanelSection title={t('flow.copyfit')}>
      <div className={styles.pair}>
        {(['perLine', 'lines'] as const).map((side) => (
          <NumberField
            key={side}
            compact
            label={t(`flow.${side}`)}
            value={grid[side]}
            min={1}
            max={200}
            isDisabled={frame.locked}
            onChange={(value) => value !== undefined && set({ [side]: value })}
          />
        ))}
      </div>
      <p className={styles.hint}>
        {frame.columns > 1
          ? t('flow.gridHint', { columns: frame.columns, all })
          : t('flow.gridHintOne', { all })}{' '}
        <Room frame={frame} grid={grid} />
      </p>
      {flowOf(publication, frame.story).length === 1 && (
        <ChoiceField
          compact
          label={t('flow.fit')}
          value={frame.fit ?? 'say'}
          options={[
            { value: 'say', label: t('flow.fitSay') },
            { value: 'shrink', label: t('flow.fitShrink') },
            { value: 'grow', label: t('flow.fitGrow') },
          ]}
          onChange={(fit) =>
            composer.transact(
              'frame',
              setFrame(frame.id, 'text', { fit: fit === 'say' ? undefined : fit }),
            )
          }
        />
      )}
      {!frame.locked && <Tiers frame={frame} />}
    </PanelSection>
  );
}

/** あと…字: measured on the page, as the words that have no room are. */
function Room({ frame, grid }: { readonly frame: TextFrame; readonly grid: CharacterGrid }) {
  const t = useTranslate();
  const publication = usePublicationLater();
  const measured = useComposer((state) => state.overset);
  const [left, setLeft] = useState<number>();
  const { perLine, lines } = grid;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was measured anew is what the page shows now.
  useEffect(() => {
    const drawn = document.querySelector(`[data-desk] [data-frame="${frame.id}"]`);
    setLeft(drawn ? roomLeft(drawn, frame, { perLine, lines }) : undefined);
  }, [frame, measured, perLine, lines]);
  const over = measured[frame.id] ?? 0;
  const goesOn = flowOf(publication, frame.story).at(-1)?.id !== frame.id;
  if (over > 0) return t('flow.noRoom', { count: over });
  return left === undefined || goesOn ? null : t('flow.roomLeft', { count: left });
}

function Tiers({ frame }: { readonly frame: TextFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  return (
    <>
      <p className={styles.hint}>{t('flow.tiers')}</p>
      <div className={styles.row}>
        {TIERS.map((tiers) => (
          <Button
            key={tiers}
            compact
            onPress={() => composer.transact('flow', splitIntoTiers(frame.id, tiers, TIER_GAP_MM))}
          >
            {t('flow.tiersOf', { count: tiers })}
          </Button>
        ))}
      </div>
    </>
  );
}
