import { ChevronDown } from 'lucide-react';
import { Fragment } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../../shared/base/finding.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button, ToolButton } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { TOOLBAR } from '../commands/all-commands.ts';
import { undo, versions } from '../commands/history-commands.ts';
import { isReportDesk, REPORT_TOOLBAR } from '../commands/report-commands.ts';
import * as viewing from '../commands/view-commands.ts';
import type { ShapeName } from '../engine/composer-state.ts';
import { useComposer, useDesk, useRoom } from '../use-desk.ts';
import { CommandTool, useMenuEntries, useUndoHint } from './desk-button.tsx';
import { SHAPE_WORDS } from './frame-name.ts';
import styles from './toolbar.module.css';

const ZOOMS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 8] as const;
const ZOOM_MENU = [
  [viewing.fitWidth, viewing.fitPage],
  [viewing.zoomIn, viewing.zoomOut],
];
const MARKS_MENU = [[viewing.snapping, viewing.guides]];

/** All commands in their groups: undo, tools, how the page is seen, checking and printing. */
export function Toolbar({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  const t = useTranslate();
  const desk = useDesk();
  const undoHint = useUndoHint();
  return (
    <div role="toolbar" aria-label={t('composer.toolbar')} className={styles.toolbar}>
      {(isReportDesk(desk) ? REPORT_TOOLBAR : TOOLBAR).map((group) => (
        <Fragment key={group[0]?.name}>
          <div className={styles.group}>
            {group.map((command) => (
              <span key={command.name} title={command === undo ? undoHint : undefined}>
                <CommandTool command={command} />
              </span>
            ))}
          </div>
          <span className={styles.rule} />
        </Fragment>
      ))}
      <ShapeChoice />
      <ZoomChoice />
      <span className={styles.gap} />
      <Versions />
      <Proof findings={findings} />
      <Print />
    </div>
  );
}

const SHAPES = Object.keys(SHAPE_WORDS) as ShapeName[];

/** Which shape is drawn; seen while the shape tool is in the hand. */
function ShapeChoice() {
  const t = useTranslate();
  const { composer } = useDesk();
  const tool = useComposer((state) => state.tool);
  const shape = useComposer((state) => state.shape);
  if (tool !== 'shape') return null;
  const entries: MenuEntry[] = SHAPES.map((name) => ({
    id: name,
    label: t(SHAPE_WORDS[name]),
    run: () => composer.store.setState({ shape: name }),
  }));
  return (
    <>
      <Menu label={t('composer.shapeKind')} groups={[entries]}>
        <Button
          compact
          icon={ChevronDown}
          label={`${t(SHAPE_WORDS[shape])}：${t('composer.shapeKind')}`}
        >
          {t(SHAPE_WORDS[shape])}
        </Button>
      </Menu>
      <span className={styles.rule} />
    </>
  );
}

function ZoomChoice() {
  const t = useTranslate();
  const desk = useDesk();
  const zoom = useComposer((state) => state.zoom);
  const percent = Math.round(zoom * 100);
  const entriesOf = useMenuEntries(isReportDesk(desk) ? ZOOM_MENU : [...ZOOM_MENU, ...MARKS_MENU]);
  const sizes: MenuEntry[] = ZOOMS.map((size) => ({
    id: String(size),
    label: t('composer.percent', { percent: size * 100 }),
    run: () => desk.view.zoomTo(size),
  }));
  return (
    <div className={styles.group}>
      <Menu label={t('composer.zoomMenu')} groups={[sizes, ...entriesOf(desk)]}>
        <Button icon={ChevronDown} look="quiet" label={`${percent}% ${t('composer.zoomMenu')}`}>
          {t('composer.percent', { percent })}
        </Button>
      </Menu>
      <span className={styles.inMenuFirst}>
        <Button look="quiet" onPress={() => desk.view.fit('width')}>
          {t('composer.fitWidth')}
        </Button>
      </span>
    </div>
  );
}

function Proof({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  const t = useTranslate();
  const { room } = useDesk();
  const isOpen = useRoom((state) => state.proofing);
  const overset = useComposer(
    ({ overset }) => Object.values(overset).filter((count) => count > 0).length,
  );
  const count = findings?.filter(({ severity }) => severity !== 'notice').length ?? overset;
  return (
    <div className={styles.proof} data-wants-look={count > 0}>
      <ToolButton
        icon={viewing.proof.icon}
        isSelected={isOpen}
        onPress={() => room.setState({ proofing: !isOpen })}
      >
        {count > 0 ? t('composer.proofCount', { count }) : t('composer.proof')}
      </ToolButton>
    </div>
  );
}

/** 前の版: the command's own name is too long for a toolbar. */
function Versions() {
  const t = useTranslate();
  const desk = useDesk();
  return (
    <div className={classes(styles.group, styles.inMenuToo)}>
      <ToolButton icon={versions.icon} onPress={() => versions.run(desk)}>
        {t('version.toolbar')}
      </ToolButton>
    </div>
  );
}

function Print() {
  const t = useTranslate();
  const desk = useDesk();
  const isSaved = useStore(desk.saving.status, ({ state }) => state === 'saved');
  return (
    <Button
      look="primary"
      icon={viewing.print.icon}
      onPress={() => {
        if (isSaved) viewing.print.run(desk);
        else void desk.saving.flush().then(() => viewing.print.run(desk));
      }}
    >
      {t('composer.print')}
    </Button>
  );
}
