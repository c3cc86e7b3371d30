import { Link2, Unlink } from 'lucide-react';
import { useState } from 'react';
import type { LinkRole, RecordLink } from '../../../shared/archive/common.ts';
import type { Id } from '../../../shared/base/id.ts';
import type { SearchHit } from '../../../shared/contract/archive-calls.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { routeHash } from '../../workbench/route.ts';
import { KindIcon } from '../kind-icon.tsx';
import { useGathered } from '../use-gathered.ts';
import { choices } from './choices.ts';
import styles from './form.module.css';
import { FormGroup } from './form-group.tsx';

export interface LinksPartProps {
  readonly links: readonly RecordLink[];
  readonly onChange: (links: RecordLink[]) => void;
  /** The record itself, which is not offered. */
  readonly self: Id | undefined;
}

interface HitProps {
  readonly hit: SearchHit;
  readonly onChoose: () => void;
}

function Hit({ hit, onChoose }: HitProps) {
  const t = useTranslate();
  return (
    <div className={styles.link}>
      <KindIcon kind={hit.kind} />
      <span>
        {hit.title}{' '}
        <span className={styles.linkRole}>{[t(`record.${hit.kind}`), hit.date].join(' ')}</span>
      </span>
      <Button icon={Link2} label={t('room.linkChoose', { title: hit.title })} onPress={onChoose}>
        {t('common.add')}
      </Button>
    </div>
  );
}

const HITS = 6;

interface PickerProps extends LinksPartProps {
  readonly onDone: () => void;
}

/** Choose what it is to this record, then look for it. */
function Picker({ links, onChange, self, onDone }: PickerProps) {
  const t = useTranslate();
  const [role, setRole] = useState<LinkRole>('campaign');
  const [query, setQuery] = useState('');
  const kinds = role === 'campaign' ? (['campaign'] as const) : [];
  const { reply } = useQuery('search.find', { query, kinds: [...kinds], limit: HITS });
  const linked = new Set(links.filter((link) => link.role === role).map(({ to }) => to));
  const hits = reply?.hits.filter(({ id }) => id !== self && !linked.has(id)) ?? [];
  return (
    <div className={styles.item}>
      <Select<LinkRole>
        label={t('room.linkRole')}
        value={role}
        options={choices(t, 'role')}
        onChange={setRole}
      />
      <SearchField
        label={t('room.linkSearch')}
        placeholder={t('room.linkSearch')}
        value={query}
        onSearch={setQuery}
        clearLabel={t('common.clear')}
      />
      <div>
        {hits.map((hit) => (
          <Hit
            key={hit.id}
            hit={hit}
            onChoose={() => {
              onChange([...links, { role, to: hit.id }]);
              onDone();
            }}
          />
        ))}
        {reply && hits.length === 0 && <p className={styles.hint}>{t('room.nothingFound')}</p>}
      </div>
      <div className={styles.end}>
        <Button look="quiet" onPress={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What the record has to do with others; by these links leaflets fill themselves. */
export function LinksPart(props: LinksPartProps) {
  const { links, onChange } = props;
  const t = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const records = useGathered(links.map(({ to }) => to));
  return (
    <FormGroup title={t('field.links')} hint={t('field.linksHint')}>
      {links.length === 0 && <p className={styles.hint}>{t('room.noLinks')}</p>}
      {links.map((link, index) => {
        const record = records?.get(link.to);
        const title = record?.title ?? (records ? t('room.linkMissing') : '');
        return (
          <div key={`${link.role}-${link.to}`} className={styles.link}>
            {record ? <KindIcon kind={record.kind} /> : <Link2 size="1.25rem" aria-hidden />}
            <span>
              <span className={styles.linkRole}>{t(`record.role_${link.role}`)}</span>{' '}
              {record ? <a href={routeHash({ room: 'record', id: link.to })}>{title}</a> : title}
            </span>
            <Button
              look="quiet"
              icon={Unlink}
              label={t('room.removeLink', { title })}
              onPress={() => onChange(links.filter((_, at) => at !== index))}
            >
              {t('common.remove')}
            </Button>
          </div>
        );
      })}
      {isAdding ? (
        <Picker {...props} onDone={() => setAdding(false)} />
      ) : (
        <div className={styles.end}>
          <Button icon={Link2} onPress={() => setAdding(true)}>
            {t('room.addLink')}
          </Button>
        </div>
      )}
    </FormGroup>
  );
}
