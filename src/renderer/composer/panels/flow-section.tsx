import { canFlowInto, flowInto } from '../../../shared/publication/deeds/flow-deeds.ts';
import { flowOf } from '../../../shared/publication/flow.ts';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { cutOff, goOnInNewFrame } from '../commands/flow-commands.ts';
import { frameName } from '../desk/frame-name.ts';
import { goToFrame } from '../engine/composer.ts';
import { useDesk, usePublicationLater } from '../use-desk.ts';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

/** 文章の流れ: where a text comes from, and where it goes on. */
export function FlowSection({ frame }: { readonly frame: TextFrame }) {
  const t = useTranslate();
  const desk = useDesk();
  const { composer } = desk;
  const publication = usePublicationLater();
  const flow = flowOf(publication, frame.story);
  const index = flow.findIndex(({ id }) => id === frame.id);
  const [previous, next] = [flow[index - 1], flow[index + 1]];
  return (
    <PanelSection title={t('flow.flow')}>
      <p className={styles.hint}>
        {flow.length > 1
          ? t('flow.partOf', { count: flow.length, part: index + 1 })
          : t('flow.alone')}
      </p>
      <div className={styles.row}>
        {previous && (
          <Button onPress={() => goToFrame(composer, previous.id)}>{t('flow.previous')}</Button>
        )}
        {next && <Button onPress={() => goToFrame(composer, next.id)}>{t('flow.next')}</Button>}
        <Button onPress={() => goOnInNewFrame(composer, frame.id)}>{t('flow.flowOn')}</Button>
        {previous && <Button onPress={() => cutOff.run(desk)}>{t('flow.cut')}</Button>}
      </div>
      <OtherFrames frame={frame} />
    </PanelSection>
  );
}

/** Frames that are there already and can take the text up. */
function OtherFrames({ frame }: { readonly frame: TextFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const publication = usePublicationLater();
  const others = publication.pages.flatMap(({ frames }, page) =>
    frames
      .filter(({ id }) => canFlowInto(publication, frame.id, id))
      .map((other) => ({
        value: other.id,
        label: t('flow.onPage', { page: page + 1, name: frameName(publication, other, t) }),
      })),
  );
  if (others.length === 0) return null;
  return (
    <Select
      compact
      label={t('flow.flowInto')}
      placeholder={t('flow.chooseFrame')}
      value={undefined}
      options={others}
      onChange={(into) => composer.transact('flow', flowInto(frame.id, into))}
    />
  );
}
