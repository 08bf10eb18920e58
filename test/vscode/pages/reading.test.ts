import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../server.ts';
import { Workbench } from '../workbench.ts';

const INTERVIEW = '001_c83f05d7be1a6290.txt';

describe('A reader in the workbench', () => {
  let folder: string;
  let window: Workbench;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-page-'));
    cpSync(join(PROJECT, 'test/fixtures/newsroom'), join(folder, 'newsroom'), { recursive: true });

    window = await Workbench.open({ folder: join(folder, 'newsroom') });
    await window.openFile(INTERVIEW);
  });

  after(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('sees an interview in the Outline view, answers under their questions', async () => {
    const outline = await window.openOutline();
    await outline.getByText('Mr Ignatyev, the scientists are home').waitFor();
    await window.shot('outline');
  });
});
