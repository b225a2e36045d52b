// Plain JavaScript without types, so that an older Node reads it and can say what is wrong.
import module from 'node:module';

const wanted = 24;

if (Number.parseInt(process.versions.node, 10) < wanted) {
  process.stderr.write(
    `License Swap needs Node ${wanted} or newer and this is Node ${process.versions.node}: run "npm ci", then "npm start", which bring Node ${wanted} along.\n`,
  );
  process.exit(1);
}

// Half of a start is compiling: later starts read what the first one compiled.
module.enableCompileCache();
