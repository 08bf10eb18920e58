/**
 * The letters of all scripts as ranges of code units, with the marks that stand between the letters of a script. For `\p{L}` engines take
 * some 650 ranges: with it a pattern is read and compiled ten times as slowly, and runs slower over text that is not all Latin.
 */
const LETTERS =
  'a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0373\u0376-\u037d\u0386\u0388-\u0481\u048a-\u0588\u05d0-\u065f\u066e-\u06d3\u06fa-\u1fff\u2071-\u2094\u2c00-\u2dff\u3005-\u3007\u3041-\u9fff\ua000-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

/** Tag of a template: a regular expression with the flag `u` in which `\p{L}` is made of fewer ranges. */
export const pattern = ({ raw }: TemplateStringsArray): RegExp => compiled(raw[0]);

const IN_CLASS = /\[\^?(?:[^\\\]]|\\p\{\w+\}|\\.)*\]|\\p\{L\}/gu;

/** Compiles the source of a pattern. */
export const compiled = (source: string): RegExp =>
  new RegExp(
    source.replace(IN_CLASS, (part) => (part.startsWith('[') ? part.replaceAll('\\p{L}', LETTERS) : `[${LETTERS}]`)),
    'u',
  );
