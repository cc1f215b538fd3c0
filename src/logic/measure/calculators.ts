import type { Calculator } from './calculator.ts';
import { abandonmentRate } from './calculators/abandonment-rate.ts';
import { acsi } from './calculators/acsi.ts';
import { ces } from './calculators/ces.ts';
import { completionRate } from './calculators/completion-rate.ts';
import { conversionRate } from './calculators/conversion-rate.ts';
import { csat } from './calculators/csat.ts';
import { customerLifetimeValue } from './calculators/customer-lifetime-value.ts';
import { errorRate } from './calculators/error-rate.ts';
import { kano } from './calculators/kano.ts';
import { nasaTlx } from './calculators/nasa-tlx.ts';
import { nps } from './calculators/nps.ts';
import { problemDiscovery } from './calculators/problem-discovery.ts';
import { retentionRate } from './calculators/retention-rate.ts';
import { seq } from './calculators/seq.ts';
import { servqual } from './calculators/servqual.ts';
import { sus } from './calculators/sus.ts';
import { taskTime } from './calculators/task-time.ts';
import { umuxLite } from './calculators/umux-lite.ts';

/** Every calculator, in the order of the bench: from one task to the whole relationship. */
export const calculators: readonly Calculator[] = [
  completionRate,
  taskTime,
  errorRate,
  seq,
  sus,
  umuxLite,
  nasaTlx,
  problemDiscovery,
  abandonmentRate,
  conversionRate,
  csat,
  ces,
  kano,
  servqual,
  nps,
  acsi,
  retentionRate,
  customerLifetimeValue,
];
