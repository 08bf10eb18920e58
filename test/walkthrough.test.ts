import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Step {
  readonly description: string;
  readonly media: { readonly svg: string };
}

describe('The page of first steps', () => {
  const root = path.join(import.meta.dirname, '..');
  const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const steps: readonly Step[] = contributes.walkthroughs[0].steps;

  it('links to commands and views that there are', () => {
    const commands = contributes.commands.map(({ command }: { command: string }) => command);
    const views = contributes.views.dateline.map(({ id }: { id: string }) => `${id}.focus`);
    const linked = steps.flatMap(({ description }) =>
      [...description.matchAll(/\(command:([\w.]+)/g)].map(([, id]) => id),
    );
    const own = linked.filter((id) => id.startsWith('dateline.'));
    assert.ok(own.length > 2);
    assert.deepEqual(
      own.filter((id) => !commands.includes(id) && !views.includes(id)),
      [],
    );
  });

  it('has a picture for each step, in the colours of the theme', () => {
    for (const { media } of steps) {
      const file = path.join(root, media.svg);
      assert.ok(existsSync(file), media.svg);
      assert.match(readFileSync(file, 'utf8'), /var\(--vscode-editor-background/);
    }
  });
});
