/* Measures the client in one browser run: `npm run bench:client`; `-- --nodes 500,2000` and `-- --only plain,ours` narrow it,
   `-- --profile` says where the time goes; `-- --size` weighs what the first screen loads. */
import { race } from './bench-client/race.ts';
import { weigh } from './bench-client/weigh.ts';

const SIZES = [500, 2000, 5000, 10_000];

const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

if (process.argv.includes('--size')) await weigh({ isBuilt: process.argv.includes('--built') });
else
  await race({
    sizes: argument('--nodes')?.split(',').map(Number) ?? SIZES,
    only: argument('--only')?.split(','),
    isProfiled: process.argv.includes('--profile'),
  });
