/** The pages and the server, as `npm start` runs them. */
await Promise.all([import('./ui/build.ts'), import('./build-server.ts')])
