import { Search, X } from 'lucide-react';
import { type Ref, useRef, useState } from 'react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import styles from './field.module.css';
import { given } from './given.ts';

export interface SearchFieldProps {
  /** Its name for a screen reader; the placeholder says it to the eye. */
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** As typed, but never in the middle of a composition of the input method. */
  readonly onSearch: (text: string) => void;
  readonly onSubmit?: (text: string) => void;
  readonly clearLabel: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
  /** The list of suggestions below it and which of them is active, when there is one. */
  readonly listbox?: { readonly id: string; readonly active: string };
}

/** Looks for what is typed. While the input method composes, the text is shown and nothing else happens. */
export function SearchField(props: SearchFieldProps) {
  const {
    label,
    placeholder,
    value,
    onSearch,
    onSubmit,
    clearLabel,
    inputRef,
    autoFocus,
    listbox,
  } = props;
  const composing = useRef(false);
  const [composed, setComposed] = useState<string | undefined>(undefined);
  return (
    <AriaSearchField
      {...given({ autoFocus, onSubmit })}
      aria-label={label}
      value={composed ?? value}
      onChange={(text) => (composing.current ? setComposed(text) : onSearch(text))}
      className={styles.search ?? ''}
    >
      <Search size="1.25rem" aria-hidden className={styles.searchIcon} />
      <Input
        {...given({ placeholder, ref: inputRef })}
        {...(listbox && {
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': listbox.id,
          'aria-activedescendant': listbox.active,
          'aria-autocomplete': 'list',
        })}
        className={styles.input ?? ''}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          setComposed(undefined);
          onSearch(event.currentTarget.value);
        }}
      />
      {value !== '' && (
        <Button className={styles.clear ?? ''} aria-label={clearLabel}>
          <X size="1.125rem" aria-hidden />
        </Button>
      )}
    </AriaSearchField>
  );
}
