import { cutConnection } from './cut-connection.ts'
import { failedFsyncPostgres } from './failed-fsync-postgres.ts'
import { failedFsync } from './failed-fsync.ts'
import type { Fault } from './fault.ts'
import { fullDiskPostgres } from './full-disk-postgres.ts'
import { fullDisk } from './full-disk.ts'
import { killPostgres } from './kill-postgres.ts'
import { killReplica } from './kill-replica.ts'
import { killService } from './kill-service.ts'
import { laggingStandby } from './lagging-standby.ts'
import { patroniFailover } from './patroni.ts'
import { promoteStandby } from './promote-standby.ts'
import { restoreBackup } from './restore-backup.ts'
import { twoReplicas } from './two-replicas.ts'
import { wrongClock } from './wrong-clock.ts'

/** Every script, in the order in which they run. */
export const FAULTS: readonly Fault[] = [
  twoReplicas,
  killReplica,
  killPostgres,
  promoteStandby,
  laggingStandby,
  restoreBackup,
  cutConnection,
  wrongClock,
  failedFsyncPostgres,
  fullDiskPostgres,
  killService,
  failedFsync,
  fullDisk,
  patroniFailover,
]
