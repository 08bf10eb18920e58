// The real server with another reader: it finds the word `wrong`, and fails where the text holds FAIL.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { snapshotOf } from '../../server/src/features/snapshot.ts';
import { nodeHost } from '../../server/src/lsp/node-host.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';
import type { Finding } from '../../server/src/rules/model.ts';

startServer(createConnection(ProposedFeatures.all), {
  host: nodeHost,
  knowledge: () => NO_KNOWLEDGE,
  read(text, context, rules = {}) {
    if (text.includes('FAIL')) throw new Error('FAIL was read.');
    const set = rules['test/wrong'];
    const findings = [...text.matchAll(/wrong/g)].map(({ index: start }): Finding => {
      const span = { start, end: start + 5 };
      return {
        ...span,
        code: 'test/wrong',
        severity: set === 'off' ? 'hint' : (set ?? 'warning'),
        message: 'This is wrong.',
        fixes: [{ title: 'Change to right', preferred: true, edits: [{ ...span, text: 'right' }] }],
        related: [{ start: 0, end: 1, message: 'Here it is right.' }],
      };
    });
    const { release } = snapshotOf(text, context);
    return { text, knowledge: context.knowledge, release, findings: set === 'off' ? [] : findings };
  },
});
