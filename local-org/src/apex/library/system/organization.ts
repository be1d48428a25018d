import { platformQuery } from '../platform-rows.ts';
import { currentTransaction, slot } from '../../runtime/transaction.ts';

const ORGANIZATION = Symbol('organization');

/** The row of Organization. */
export function organization(): Record<string, string | null> {
  return slot(ORGANIZATION, () => {
    const { database } = currentTransaction();
    const fields = ['Id', 'Name', 'DefaultCurrencyIsoCode'].filter((field) =>
      database.project.objects.get('organization')?.fields.has(field.toLowerCase())
    );
    if (!fields.length) return {};
    const [row] = platformQuery(`SELECT ${fields.join(', ')} FROM Organization LIMIT 1`);
    return (row?.values ?? {}) as Record<string, string | null>;
  });
}
