/** The day on the reader's calendar, today unless told: `2026-11-24` */
export function hari(instant: string | Date = new Date()): string {
  const day = new Date(instant)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
