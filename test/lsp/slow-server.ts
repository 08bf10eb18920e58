// The real server, which reads no dump of a folder before there is a file `go` in it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../../server/src/lsp/node-host.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';

startServer(createConnection(ProposedFeatures.all), {
  knowledge: () => NO_KNOWLEDGE,
  host: {
    ...nodeHost,
    async openIndex(folder, ...others) {
      const index = await nodeHost.openIndex(folder, ...others);
      if (typeof index === 'string') return index;
      const update = index.update.bind(index);
      index.update = async (options) => {
        while (!existsSync(path.join(fileURLToPath(folder), 'go'))) await new Promise((done) => setTimeout(done, 20));
        return update(options);
      };
      return index;
    },
  },
});
