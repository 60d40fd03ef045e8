import { registry } from '../../../src/core/entities/registry';
import type { Rule } from '../../../src/core/validation/rule-book/rule';
import { findRule, ruleBook } from '../../../src/core/validation/rule-book/rule-book';
import { ruleExamples } from '../../../src/core/validation/rule-examples/rule-examples';
import { issuesOf } from './rule-example-check';
import { ruleCodes, statedSeverities } from './rule-codes';

const severitiesOf = (rule: Rule): readonly string[] =>
  typeof rule.severity === 'string' ? [rule.severity] : rule.severity;

describe.each(Object.entries(ruleExamples))('%s', (code, { failing, passing }) => {
  test('is found in its failing example, at its severity', () => {
    const found = issuesOf(failing).filter((issue) => issue.code === code);
    expect(found).not.toEqual([]);
    const rule = findRule(code);
    for (const { severity } of found) expect(rule && severitiesOf(rule)).toContain(severity);
  });

  test('is not found in its passing example', () => {
    const found = issuesOf(passing).filter((issue) => issue.code === code);
    expect(found.map((issue) => `${issue.entity}.${issue.field} ${issue.message.en}`)).toEqual([]);
  });
});

describe('the rule book', () => {
  test('has each code once, in order', () => {
    const codes = ruleBook.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('has every code of domain.md 6.1 and no other', () => {
    expect(ruleCodes.filter((code) => !findRule(code))).toEqual([]);
    expect(ruleBook.map(({ code }) => code).filter((code) => !ruleCodes.includes(code))).toEqual([]);
  });

  test('has examples of exactly the rules the check judges', () => {
    const judged = ruleBook.filter(({ judgedBy }) => judgedBy === 'check').map(({ code }) => code);
    expect(Object.keys(ruleExamples).sort()).toEqual(judged);
  });

  test('weighs every rule as domain.md 6.1 does', () => {
    const others = ruleBook.filter(
      (rule) => !statedSeverities(rule.code).some((stated) => severitiesOf(rule).includes(stated)),
    );
    expect(others.map(({ code, severity }) => [code, severity])).toEqual([]);
  });

  test('knows every rule of an entity, at one of its severities', () => {
    const strange = registry.flatMap(({ name, rowRules, tableRules }) =>
      [...rowRules, ...tableRules]
        .filter(({ code, severity }) => {
          const rule = findRule(code);
          return rule?.judgedBy !== 'check' || !severitiesOf(rule).includes(severity);
        })
        .map(({ code, severity }) => `${name} ${code} ${severity}`),
    );
    expect(strange).toEqual([]);
  });

  test('says every title and meaning in both languages', () => {
    for (const { code, title, meaning } of ruleBook) {
      for (const words of [title, meaning]) {
        expect([code, words.en.trim(), words.fr.trim()]).not.toContain('');
        expect([code, `${words.en}${words.fr}`]).toEqual([code, expect.not.stringContaining("'")]);
      }
      expect(title.en.length).toBeLessThan(60);
      expect(title.fr.length).toBeLessThan(70);
    }
  });
});
