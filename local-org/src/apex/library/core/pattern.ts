import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexList } from '../../runtime/collections.ts';
import { patternOf, replaceMatches, splitByPattern } from './pattern-matching.ts';
import type { JavaRegex } from '../java/regex.ts';

class ApexPattern {
  readonly regex: JavaRegex;
  constructor(regex: JavaRegex) {
    this.regex = regex;
  }
  toString(): string {
    return this.regex.source;
  }
}

/** A search over one text. Regions have anchoring bounds, as they have by default in Java: what is outside cannot be seen. */
class ApexMatcher {
  regex: JavaRegex;
  text: string;
  regionStart = 0;
  regionEnd: number;
  /** Where the next find begins, within the region. */
  next = 0;
  found: RegExpExecArray | null = null;
  pattern: ApexPattern;

  constructor(pattern: ApexPattern, text: string) {
    this.pattern = pattern;
    this.regex = pattern.regex;
    this.text = text;
    this.regionEnd = text.length;
  }

  reset(): this {
    this.regionStart = this.next = 0;
    this.regionEnd = this.text.length;
    this.found = null;
    return this;
  }

  run(use: 'find' | 'full' | 'start', from = 0): boolean {
    const compiled = this.regex.compile(use);
    const withIndices = new RegExp(compiled.source, `${compiled.flags}d`);
    withIndices.lastIndex = from;
    this.found = withIndices.exec(this.text.slice(this.regionStart, this.regionEnd));
    if (this.found) this.next = this.found.index + (this.found[0].length || 1);
    return this.found !== null;
  }

  find(): boolean {
    return this.next <= this.regionEnd - this.regionStart && this.run('find', this.next);
  }

  match(): RegExpExecArray {
    if (!this.found) throw exception('StringException', 'No match found');
    return this.found;
  }

  span(group: number): [number, number] {
    const found = this.match();
    this.check(group);
    const span = group === 0 ? found.indices![0] : found.indices!.groups?.[`g${group}`];
    return span ? [span[0] + this.regionStart, span[1] + this.regionStart] : [-1, -1];
  }

  group(group: number): string | null {
    const found = this.match();
    this.check(group);
    return group === 0 ? found[0] : (found.groups?.[`g${group}`] ?? null);
  }

  private check(group: number): void {
    if (group < 0 || group > this.regex.groupCount) throw exception('StringException', `No group ${group}`);
  }
}

const quote = (text: string): string => `\\Q${text.replace(/\\E/g, '\\E\\\\E\\Q')}\\E`;

declare({
  name: 'Pattern',
  statics: noNulls({
    'Pattern compile(String regExp)': (regex: string) => new ApexPattern(patternOf(regex)),
    'Boolean matches(String regExp, String stringtoMatch)': (regex: string, text: string) => patternOf(regex).compile('full').test(text),
    'String quote(String yourString)': quote
  }),
  methods: noNulls({
    'Matcher matcher(String regExpString)': (self: ApexPattern, text: string) => new ApexMatcher(self, text),
    'String pattern()': (self: ApexPattern) => self.regex.source,
    'List<String> split(String regExp)': (self: ApexPattern, text: string) => new ApexList('String', splitByPattern(self.regex, text, 0)),
    'List<String> split(String regExp, Integer limit)': (self: ApexPattern, text: string, limit: number) =>
      new ApexList('String', splitByPattern(self.regex, text, limit))
  })
});

declare({
  name: 'Matcher',
  statics: noNulls({ 'String quoteReplacement(String inputString)': (text: string) => text.replace(/[\\$]/g, '\\$&') }),
  methods: noNulls({
    'Boolean find()': (self: ApexMatcher) => self.find(),
    'Boolean find(Integer index)': (self: ApexMatcher, index: number) => {
      if (index < 0 || index > self.text.length) throw exception('StringException', 'Illegal start index');
      return self.reset().run('find', index);
    },
    'Boolean matches()': (self: ApexMatcher) => self.run('full'),
    'Boolean lookingAt()': (self: ApexMatcher) => self.run('start'),
    'String group()': (self: ApexMatcher) => self.group(0),
    'String group(Integer groupIndex)': (self: ApexMatcher, group: number) => self.group(group),
    'Integer groupCount()': (self: ApexMatcher) => self.regex.groupCount,
    'Integer start()': (self: ApexMatcher) => self.span(0)[0],
    'Integer start(Integer groupIndex)': (self: ApexMatcher, group: number) => self.span(group)[0],
    'Integer end()': (self: ApexMatcher) => self.span(0)[1],
    'Integer end(Integer groupIndex)': (self: ApexMatcher, group: number) => self.span(group)[1],
    'Boolean hasAnchoringBounds()': () => true,
    'Boolean hasTransparentBounds()': () => false,
    'Pattern pattern()': (self: ApexMatcher) => self.pattern,
    'Matcher region(Integer start, Integer end)': (self: ApexMatcher, start: number, end: number) => {
      if (start < 0 || end < start || end > self.text.length) throw exception('StringException', 'Index out of bounds');
      self.reset();
      self.regionStart = start;
      self.regionEnd = end;
      return self;
    },
    'Integer regionStart()': (self: ApexMatcher) => self.regionStart,
    'Integer regionEnd()': (self: ApexMatcher) => self.regionEnd,
    'Matcher reset()': (self: ApexMatcher) => self.reset(),
    'Matcher reset(String inputSequence)': (self: ApexMatcher, text: string) => {
      self.text = text;
      return self.reset();
    },
    'Matcher usePattern(Pattern pattern)': (self: ApexMatcher, pattern: ApexPattern) => {
      self.pattern = pattern;
      self.regex = pattern.regex;
      self.found = null;
      return self;
    },
    'String replaceAll(String replacementString)': (self: ApexMatcher, by: string) =>
      replaceMatches(self.reset().regex, self.text, by, true),
    'String replaceFirst(String replacementString)': (self: ApexMatcher, by: string) =>
      replaceMatches(self.reset().regex, self.text, by, false)
  })
});
