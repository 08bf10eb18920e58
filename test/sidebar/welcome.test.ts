import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Welcome {
  readonly view: string;
  readonly when: string;
}

/** What VS Code makes of a condition of these views: names, their negations and comparisons with a number, joined by `&&`. */
function holds(when: string, context: Readonly<Record<string, unknown>>): boolean {
  return when.split(' && ').every((part) => {
    const [, not, name, how, than] = /^(!?)([\w.]+)(?: ([!=]=) (\d+))?$/.exec(part) ?? [];
    assert.ok(name, `${part} is of a form that this test knows.`);
    if (how) return (context[name] === Number(than)) === (how === '==');
    return (context[name] !== undefined && context[name] !== false) === (not === '');
  });
}

describe('A view without lines', () => {
  const { views, viewsWelcome } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
  ).contributes;

  it('says one thing before the extension has started: VS Code would speak of a missing data provider', () => {
    const always: readonly { id: string; when?: string }[] = views.dateline.filter((view: object) => !('when' in view));
    for (const { id } of always)
      for (const folders of [0, 1, 2])
        for (const index of [true, false]) {
          const context = { workspaceFolderCount: folders, 'config.dateline.index': index };
          const said = viewsWelcome.filter(({ view, when }: Welcome) => view === id && holds(when, context));
          assert.equal(said.length, 1, `${id}, ${folders} folders, index ${index}`);
        }
  });
});
