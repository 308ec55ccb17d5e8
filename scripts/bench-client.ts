/* Measures the client in one browser run: `npm run bench:client`; `-- --nodes 500,2000` and `-- --only plain,ours` narrow it,
   `-- --rounds 5` measures more often, `-- --profile` says where the time goes. `-- --life` leads the built client through
   the life of a large scene and says what held its page up, `-- --life --slow 4` on a processor a quarter as fast.
   `-- --size` weighs what the first screen loads. */
import { live } from './bench-client/life.ts';
import { race } from './bench-client/race.ts';
import { weigh } from './bench-client/weigh.ts';

const SIZES = [500, 2000, 5000, 10_000];

const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

if (process.argv.includes('--size')) await weigh({ isBuilt: process.argv.includes('--built') });
else if (process.argv.includes('--life'))
  await live({
    size: Number(argument('--nodes') ?? 5000),
    throttling: Number(argument('--slow') ?? 1),
    isProfiled: process.argv.includes('--profile'),
    only: argument('--only')?.split(','),
  });
else
  await race({
    sizes: argument('--nodes')?.split(',').map(Number) ?? SIZES,
    only: argument('--only')?.split(','),
    isProfiled: process.argv.includes('--profile'),
    rounds: Number(argument('--rounds') ?? 3),
  });
