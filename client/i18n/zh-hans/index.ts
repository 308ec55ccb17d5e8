import { app } from './app.ts';
import { canvas } from './canvas.ts';
import { columns } from './columns.ts';
import { console } from './console.ts';
import { guide } from './guide.ts';
import { intake } from './intake.ts';
import { map } from './map.ts';
import { out } from './out.ts';
import { paths } from './paths.ts';
import { queries } from './queries.ts';
import { search } from './search.ts';
import { table } from './table.ts';
import { time } from './time.ts';
import { work } from './work.ts';

/** The texts of the interface, a file a part; the other languages have the same keys. */
export const zhHans = {
  ...app,
  ...canvas,
  ...time,
  ...map,
  ...table,
  ...paths,
  ...queries,
  ...columns,
  ...console,
  ...work,
  ...out,
  ...intake,
  ...guide,
  ...search,
};
