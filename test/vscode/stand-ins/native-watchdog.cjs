// Stands in for VS Code's native watchdog, which would have to be compiled. It ends an extension host that outlives its
// server; the harness ends the whole process group instead.
exports.start = () => {};
exports.exit = (code = 0) => process.exit(code);
