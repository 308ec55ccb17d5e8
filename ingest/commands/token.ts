import { Command, Option } from 'commander';
import { newToken, Role } from '../../server/tokens.ts';

const create = new Command('new')
  .description('Print a new token and the line to store; the token is shown this once.')
  .addOption(
    new Option('--role <role>', 'reader asks, editor also saves and ingests, admin also deletes')
      .choices(Role.options)
      .makeOptionMandatory(),
  )
  .action(({ role }: { readonly role: Role }) => {
    const { token, line } = newToken(role);
    // Apart, so that `mailuo token new --role reader >> tokens` stores the line and shows the token.
    console.error(`Token, to be given to its owner: ${token}`);
    console.error('Line for the tokens file (mailuo start --tokens FILE):');
    console.log(line);
  });

export const token = new Command('token')
  .description('Make tokens for those who may use a server that others reach.')
  .addCommand(create)
  .addHelpText('after', '\nExample:\n  mailuo token new --role reader >> tokens\n');
