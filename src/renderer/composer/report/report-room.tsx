import { useState } from 'react';
import { FIRST_LAYOUT } from '../../sheet/report/report-layout.ts';
import type { ElementView } from '../desk/element-view.ts';
import { ReportDesk } from './report-desk.tsx';
import { ReportOutline } from './report-outline.tsx';
import styles from './report-room.module.css';

/** The outline of a report, and its pages to write on. */
export function ReportRoom({ view }: { readonly view: ElementView }) {
  const [layout, setLayout] = useState(FIRST_LAYOUT);
  return (
    <>
      <ReportOutline view={view} layout={layout} />
      <div className={styles.desk} data-pane>
        <ReportDesk view={view} layout={layout} onLayout={setLayout} />
      </div>
    </>
  );
}
