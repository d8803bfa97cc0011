/** An id no other thing has. */
export function newId(): string {
  return crypto.randomUUID()
}
