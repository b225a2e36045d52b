/** Loaded before the program: at SIGUSR2 it breaks with an error as a database has it, with somebody's data in it. */
process.on('SIGUSR2', () => {
  const said = 'Key (address)=(anna@contoso.com) of Anna Berg already exists.';
  throw Object.assign(new Error(`duplicate key value violates unique constraint "person_key": ${said}`), {
    code: '23505',
    detail: said,
    hint: said,
    where: said,
    table: 'person',
    parameters: ['anna@contoso.com', 'Anna Berg'],
    cause: new Error(said),
  });
});
