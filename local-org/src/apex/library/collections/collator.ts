import { declare } from '../declare.ts';
import { languageTag } from '../java/locale-text.ts';
import { runningUser } from '../running-user.ts';

/** `Collator`: the order of texts in the user's language, null first. */
class ApexCollator {
  private readonly order: Intl.Collator;
  constructor(locale: string) {
    this.order = new Intl.Collator(languageTag(locale));
  }
  compare(a: string | null, b: string | null): number {
    if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
    return this.order.compare(a, b);
  }
}

declare({
  name: 'Collator',
  implements: ['Comparator<String>'],
  statics: { 'Collator getInstance()': () => new ApexCollator(runningUser().locale) },
  methods: { 'Integer compare(Object o1, Object o2)': (self: ApexCollator, a: string | null, b: string | null) => self.compare(a, b) }
});
