import type { FactsOf } from '../../../shared/publication/block.ts';
import { useSheetWord } from '../sheet-word.ts';

/** Who answers for the leaflet and how to reach them: only what may be published is in the facts. */
export function ContactBlock({
  facts: { name, about, address, contacts },
}: {
  facts: FactsOf<'contact'>;
}) {
  const word = useSheetWord();
  return (
    <div className="block-contact">
      <p className="block-contact-name">{name}</p>
      {about !== '' && <p>{about}</p>}
      {address !== '' && <p>{address}</p>}
      <p className="block-contact-lines">
        {contacts.map(({ medium, value, label }) => (
          <span key={`${medium} ${value}`}>
            {label === '' ? word(`sheet.${medium}`) : label} {value}
          </span>
        ))}
      </p>
    </div>
  );
}
