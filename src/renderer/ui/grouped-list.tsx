import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import styles from './grouped-list.module.css';

export interface ListGroup<Id extends string | number> {
  readonly title: string;
  readonly items: readonly {
    readonly id: Id;
    readonly title: string;
    /** A line of context. */
    readonly line: string;
  }[];
}

export interface GroupedListProps<Id extends string | number> {
  readonly label: string;
  readonly groups: readonly ListGroup<Id>[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
}

/** One of a list under headings; arrows go from one to the next and choose it. */
export function GroupedList<Id extends string | number>(props: GroupedListProps<Id>) {
  const { label, groups, chosen, onChoose } = props;
  const items = groups.flatMap((group) => group.items);
  return (
    <ListBox
      aria-label={label}
      className={styles.list ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const item = items.find(({ id }) => keys === 'all' || keys.has(id));
        if (item) onChoose(item.id);
      }}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.items[0]?.id} className={styles.group ?? ''}>
          <Header className={styles.title ?? ''}>{group.title}</Header>
          {group.items.map(({ id, title, line }) => (
            <ListBoxItem
              key={id}
              id={id}
              textValue={`${group.title} ${title}`}
              className={styles.item ?? ''}
            >
              <span>{title}</span>
              <span className={styles.line}>{line}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
