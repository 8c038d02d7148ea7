'use client'

let context: AudioContext | null = null

/** Browsers let a page sound only after somebody touched it; call this at a touch or a key. */
export function readyChime(): void {
  try {
    context ??= new AudioContext()
    if (context.state === 'suspended') void context.resume()
  } catch {
    // No sound on this device: the clock on the screen says the same.
  }
}

/** Two soft notes, a fifth apart. */
export function chime(): void {
  if (!context || context.state !== 'running') return
  note(context, 587.33, 0)
  note(context, 880, 0.28)
}

const LOUDEST = 0.07

function note(context: AudioContext, hertz: number, after: number): void {
  const [tone, volume] = [context.createOscillator(), context.createGain()]
  const start = context.currentTime + after
  tone.frequency.value = hertz
  volume.gain.setValueAtTime(0, start)
  volume.gain.linearRampToValueAtTime(LOUDEST, start + 0.03)
  volume.gain.exponentialRampToValueAtTime(0.0005, start + 0.9)
  tone.connect(volume).connect(context.destination)
  tone.start(start)
  tone.stop(start + 1)
}
