/** The three colours of the articles, and whose they are. */
export const colours: Readonly<Record<string, string>> = { red: 'red', yellow: 'yellow', blue: 'blue' }

export const coloursNote =
  "Red, yellow and blue are the article's reminders and say how near a date is; the official warnings have four colours, red, orange, yellow and blue, and say how grave an incident is."
