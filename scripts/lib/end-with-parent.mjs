// Preloaded into the development server: ends it when the script that started it is gone.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
