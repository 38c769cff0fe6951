"""The console of staff: pages rendered here, usable without JavaScript. `docs/console.md` says how one is added."""
