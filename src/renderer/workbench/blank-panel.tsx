import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { type SheetSize, sheetSize } from '../../shared/publication/sheet.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Panel } from '../ui/panel.tsx';
import { TextField } from '../ui/text-field.tsx';
import { usePerform } from './use-perform.ts';
import { goTo } from './use-route.ts';

type Orientation = 'portrait' | 'landscape';
/** Frames on a sheet, or one text over as many pages as it needs. */
type Kind = 'sheet' | 'report';

const [MARGIN_MM, POSTCARD_MARGIN_MM] = [12, 6];

function sheetOf(size: SheetSize, orientation: Orientation) {
  const margin = size === 'postcard' || size === 'square' ? POSTCARD_MARGIN_MM : MARGIN_MM;
  return {
    size,
    orientation,
    marginMm: { top: margin, right: margin, bottom: margin, left: margin },
  };
}

/** A blank sheet: its title and its size. */
export function BlankPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const perform = usePerform();
  const [title, setTitle] = useState(t('workbench.blankNameDefault'));
  const [size, setSize] = useState<SheetSize>('A4');
  const [orientation, setOrientation] = useState<Orientation>('portrait');
  const [kind, setKind] = useState<Kind>('sheet');
  const make = async (): Promise<void> => {
    const name = title.trim() || t('workbench.blankNameDefault');
    const made =
      kind === 'report'
        ? await perform('publication.createReport', {
            title: name,
            heading: t('workbench.blankHeading'),
          })
        : await perform('publication.create', {
            title: name,
            sheet: sheetOf(size, orientation),
          });
    if (made) goTo({ room: 'composer', id: made.id });
  };
  return (
    <Panel
      title={t('workbench.blankTitle')}
      onClose={onClose}
      foot={
        <Button look="primary" icon={FilePlus2} onPress={() => void make()}>
          {t('workbench.makeBlank')}
        </Button>
      }
    >
      <TextField label={t('workbench.blankName')} value={title} onChange={setTitle} autoFocus />
      <ChoiceField
        label={t('workbench.blankKind')}
        value={kind}
        options={[
          { value: 'sheet', label: t('workbench.blankKind_sheet') },
          { value: 'report', label: t('workbench.blankKind_report') },
        ]}
        onChange={setKind}
      />
      {kind === 'sheet' && (
        <>
          <ChoiceField
            label={t('workbench.sheetSize')}
            value={size}
            options={sheetSize.options.map((value) => ({
              value,
              label: t(`workbench.size_${value}`),
            }))}
            onChange={setSize}
          />
          <ChoiceField
            label={t('workbench.orientation')}
            value={orientation}
            options={[
              { value: 'portrait', label: t('workbench.portrait') },
              { value: 'landscape', label: t('workbench.landscape') },
            ]}
            onChange={setOrientation}
          />
        </>
      )}
    </Panel>
  );
}
