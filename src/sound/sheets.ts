import { Howler } from 'howler';
import { markerShift } from './marker.ts';
import type { SheetId } from './types.ts';

const FILES = import.meta.glob<string>('../../assets/sounds/*.{webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Addresses of a sheet, best first: WebM/Opus where it can be played, MP3 everywhere. */
export function filesOf(sheet: SheetId): string[] {
  const address = (ending: string) => FILES[`../../assets/sounds/${sheet}.${ending}`]!;
  return Howler.codecs('webm') ? [address('webm'), address('mp3')] : [address('mp3'), address('webm')];
}

/** A decoded file; `shift` is how many seconds later than in the sprite map everything lies in it. */
export interface Sheet {
  buffer: AudioBuffer;
  shift: number;
}

/** Fetches and decodes sheets, each once; a sheet that can't be had stays silent. */
export class Sheets {
  private readonly ready = new Map<SheetId, Sheet>();
  private readonly asked = new Set<SheetId>();

  constructor(private readonly ctx: BaseAudioContext) {}

  get(id: SheetId): Sheet | null {
    return this.ready.get(id) ?? null;
  }

  /** Begins to load; does nothing if that was asked before. */
  load(id: SheetId): void {
    if (this.asked.has(id)) return;
    this.asked.add(id);
    void this.fetch(id);
  }

  private async fetch(id: SheetId): Promise<void> {
    for (const file of filesOf(id)) {
      try {
        const answer = await fetch(file);
        if (!answer.ok) continue;
        const buffer = await this.ctx.decodeAudioData(await answer.arrayBuffer());
        this.ready.set(id, { buffer, shift: markerShift(buffer.getChannelData(0), buffer.sampleRate) });
        return;
      } catch {
        // The next format may do.
      }
    }
    // Offline or blocked: let a later level ask again.
    this.asked.delete(id);
  }
}
