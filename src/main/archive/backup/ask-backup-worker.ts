import type { WorkerStarter } from '../../host.ts';
import { type BackupReply, type BackupRequestInput, backupReply } from './backup-message.ts';

/** Has one catalogue file copied or looked through, beside everything else. A process that dies is an unreadable file. */
export function askBackupWorker(
  workers: WorkerStarter,
  request: BackupRequestInput,
): Promise<BackupReply> {
  const child = workers.process('backup');
  return new Promise((resolve) => {
    const end = (reply: BackupReply): void => {
      child.removeAllListeners();
      child.kill();
      resolve(reply);
    };
    const broken = (): void => end({ is: 'unreadable', reason: 'the check broke down' });
    child.on('message', (message) => end(backupReply.parse(message)));
    child.on('exit', broken);
    child.on('error', broken);
    child.send(request);
  });
}
