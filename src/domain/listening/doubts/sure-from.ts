/** Evidence from here on is enough to store a value; below it the value is shown and waits for a yes. */
export const sureFrom = 0.75
