import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import type { PanelName } from '../engine/desk.ts';
import { useComposer, useDesk, useRoom } from '../use-desk.ts';
import { FramePanel } from './frame-panel.tsx';
import styles from './panel.module.css';
import { RecordsPanel } from './records-panel.tsx';
import { TextPanel } from './text-panel.tsx';
import { useStaleSources } from './use-stale-sources.ts';

const PANELS: Readonly<Record<PanelName, MessageKey>> = {
  text: 'composer.panelText',
  frame: 'composer.panelFrame',
  records: 'composer.panelRecords',
};
const NAMES = Object.keys(PANELS) as PanelName[];

/** 文字 | 枠 | 資料, at the right of the page. */
export function SidePanels() {
  const t = useTranslate();
  const { room } = useDesk();
  const panel = useRoom((state) => state.panel);
  const isOfReport = useComposer(({ publication }) => publication.report !== undefined);
  const stale = useStaleSources();
  return (
    <Tabs
      className={styles.panels ?? ''}
      selectedKey={panel}
      onSelectionChange={(key) => {
        const name = NAMES.find((one) => one === key);
        if (name) room.setState({ panel: name });
      }}
    >
      <TabList aria-label={t('composer.panels')} className={styles.tabs ?? ''}>
        {NAMES.map((name) => (
          <Tab key={name} id={name} className={styles.tab ?? ''}>
            {t(name === 'frame' && isOfReport ? 'report.panel' : PANELS[name])}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="text" className={styles.body ?? ''}>
        <TextPanel />
      </TabPanel>
      <TabPanel id="frame" className={styles.body ?? ''}>
        <FramePanel stale={stale} />
      </TabPanel>
      <TabPanel id="records" className={styles.body ?? ''}>
        <RecordsPanel />
      </TabPanel>
    </Tabs>
  );
}
