/**
 * Heights of labels moved apart until none is nearer than `gap`, in the order given.
 * Each group of labels that touch keeps its middle.
 */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!)
  const groups: { members: number[]; middle: number }[] = []
  for (const i of order) {
    let group = { members: [i], middle: heights[i]! }
    for (;;) {
      const before = groups.at(-1)
      const reach = before && ((before.members.length + group.members.length) / 2) * gap
      if (!before || group.middle - before.middle >= reach!) break
      const members = [...before.members, ...group.members]
      group = { members, middle: members.reduce((sum, m) => sum + heights[m]!, 0) / members.length }
      groups.pop()
    }
    groups.push(group)
  }
  const out = [...heights]
  for (const { members, middle } of groups)
    members.forEach((m, rank) => (out[m] = middle + (rank - (members.length - 1) / 2) * gap))
  return out
}
