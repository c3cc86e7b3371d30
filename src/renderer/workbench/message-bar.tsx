import { CircleAlert, CircleCheck, Eye, Info, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import styles from './frame.module.css';
import { type Message, messageStore, unsay } from './messages.ts';

const ICONS = { plain: Info, good: CircleCheck, look: Eye, danger: CircleAlert } as const;

function MessageLine({ id, tone, text, lines, deed, undo }: Message) {
  const t = useTranslate();
  const Icon = ICONS[tone];
  return (
    <div className={styles.message} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon size="1.25rem" aria-hidden />
      <div className={styles.messageBody}>
        <p>{text}</p>
        {lines && lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {[undo, deed].map(
        (one) =>
          one && (
            <Button
              key={one.label}
              onPress={() => {
                unsay(id);
                one.run();
              }}
            >
              {one.label}
            </Button>
          ),
      )}
      <Button look="quiet" icon={X} onPress={() => unsay(id)}>
        {t('common.close')}
      </Button>
    </div>
  );
}

/** What the program has to say, at the foot of the window, until it was read. */
export function MessageBar() {
  const t = useTranslate();
  const messages = useStore(messageStore, ({ messages }) => messages);
  return (
    <section aria-label={t('workbench.messages')}>
      {messages.map((message) => (
        <MessageLine key={message.id} {...message} />
      ))}
    </section>
  );
}
