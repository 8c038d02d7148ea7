/** In the page: the times of frames, while `move` is called so many times a second. */
export class FrameWatch {
  readonly stamps: number[] = []
  private going = 0
  private timer: ReturnType<typeof setInterval> | undefined

  start(move: () => void, movesASecond: number): void {
    this.stamps.length = 0
    const watch = (now: number) => {
      this.stamps.push(now)
      this.going = requestAnimationFrame(watch)
    }
    this.going = requestAnimationFrame(watch)
    this.timer = movesASecond > 0 ? setInterval(move, 1000 / movesASecond) : undefined
  }

  stop(): readonly number[] {
    cancelAnimationFrame(this.going)
    clearInterval(this.timer)
    return this.stamps
  }
}
