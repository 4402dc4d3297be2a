import { connect, type Socket } from 'node:net';

/** What a scanner says of some bytes. `unknown`: it did not answer, or could not look at it all. */
export type ScanAnswer = 'clean' | 'infected' | 'unknown';

const PIECE = 65_536;
const LONGEST_ANSWER = 4_096;

/**
 * Have bytes looked through by a clamd on this machine or network, by its INSTREAM command.
 *
 * @param address `host:port`, or the path of its socket
 */
export function scanWithClamd(
  address: string,
  bytes: Uint8Array,
  timeoutMs = 30_000,
): Promise<ScanAnswer> {
  return new Promise((resolve) => {
    const socket = open(address);
    let said = '';
    const end = (answer: ScanAnswer): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => end('unknown'));
    socket.on('error', () => end('unknown'));
    socket.on('close', () => end('unknown'));
    socket.on('data', (part) => {
      said += part.toString('latin1');
      if (said.length > LONGEST_ANSWER) return end('unknown');
      if (said.includes('\0')) end(answerFrom(said));
    });
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let from = 0; from < bytes.byteLength; from += PIECE) {
        const piece = bytes.subarray(from, from + PIECE);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(piece.byteLength);
        socket.write(length);
        socket.write(piece);
      }
      socket.write(Buffer.alloc(4));
    });
  });
}

function open(address: string): Socket {
  if (address.startsWith('/')) return connect(address);
  const colon = address.lastIndexOf(':');
  return connect(Number(address.slice(colon + 1)), address.slice(0, colon) || '127.0.0.1');
}

function answerFrom(said: string): ScanAnswer {
  if (/ FOUND\0/.test(said)) return 'infected';
  return /: OK\0/.test(said) ? 'clean' : 'unknown';
}
