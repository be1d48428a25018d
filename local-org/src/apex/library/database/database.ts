import { declare } from '../declare.ts';
import { batchStatics } from '../../async/batch.ts';
import { dmlStatics, savepointStatics } from './dml.ts';
import { queryStatics } from './query.ts';

declare({ name: 'Database', statics: { ...dmlStatics, ...savepointStatics, ...queryStatics, ...batchStatics } });
declare({ name: 'System.Savepoint' });
