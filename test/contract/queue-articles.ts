import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'articles');
const VISITORS = ['俄罗斯', '蒙古国', '巴基斯坦', '哈萨克斯坦', '白俄罗斯'];

/** Writes so many articles, the same each time: samples, then further editions of them with an address and a paragraph of
 *  their own, so that many report one event and each reports one more. */
export async function writeArticles(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(SAMPLES)).toSorted();
  for (let number = 0; number < count; number += 1) {
    const name = names[number % names.length] ?? '';
    const edition = Math.floor(number / names.length);
    const text = await readFile(join(SAMPLES, name), 'utf8');
    await writeFile(
      join(folder, `${String(number).padStart(4, '0')}-${name}`),
      edition === 0 ? text : editionOf(text, edition),
    );
  }
}

function editionOf(text: string, edition: number): string {
  const visitor = VISITORS[edition % VISITORS.length] ?? '';
  const added = `<p>2024年${1 + (edition % 12)}月${3 + edition}日，${visitor}外交部长访问北京，同中国外交部长举行会谈。</p>`;
  return text
    .replace(/\.example\.(?:org|com)\//, `$&edition-${edition}/`)
    .replace('</div>', `${added}\n</div>`);
}
