import { currentTransaction, slot } from '../../runtime/transaction.ts';

const ORGANIZATION = Symbol('organization');

/** The row of Organization. */
export function organization(): Record<string, string | null> {
  return slot(ORGANIZATION, () => {
    const { database, userId } = currentTransaction();
    const fields = ['Id', 'Name', 'DefaultCurrencyIsoCode'].filter((field) => database.project.objects.get('organization')?.fields.has(field.toLowerCase()));
    if (!fields.length) return {};
    const { rows } = database.query(`SELECT ${fields.join(', ')} FROM Organization LIMIT 1`, { userId, mode: 'system', sharing: false });
    return (rows[0]?.values ?? {}) as Record<string, string | null>;
  });
}
