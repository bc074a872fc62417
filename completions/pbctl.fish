# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_pbctl_global_optspecs
    string join \n dir= o/output= color= q/quiet v/verbose yes no-input encryptionEnv= queryTimeout= dev= ignore-hooks hooksDir= migrationsDir= hooksWatch= hooksPool= automigrate= publicDir= indexFallback= version h/help
end

function __fish_pbctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_pbctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_pbctl_using_subcommand
    set -l cmd (__fish_pbctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c pbctl -n "__fish_pbctl_needs_command" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_needs_command" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksDir -d 'Where PocketBase\'s hooks lie [default: pb_hooks beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l migrationsDir -d 'Where PocketBase\'s migrations lie [default: pb_migrations beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksWatch -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksPool -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l automigrate -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_needs_command" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_needs_command" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_needs_command" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_needs_command" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_needs_command" -l version -d 'Prints the version'
complete -c pbctl -n "__fish_pbctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "serve" -d 'Serves the HTTP API of a data directory until it is interrupted'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "version" -d 'Prints the version'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "completion" -d 'Prints a completion script for a shell'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "generate" -d 'Writes the files that are made from this command tree'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l http -d 'Address to listen to: host:port, or :port for every interface' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l https -d 'Not possible yet: put a proxy that speaks TLS in front' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l origins -d 'Origins that may read answers, with * and ? as wildcards' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l sync -d 'When a write counts as done: full waits for the disk, normal survives a crash of the program' -r -f -a "full\t'When the disk has it'
normal\t'When the operating system has it, as in PocketBase'"
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksDir -d 'Where PocketBase\'s hooks lie [default: pb_hooks beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l migrationsDir -d 'Where PocketBase\'s migrations lie [default: pb_migrations beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksWatch -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksPool -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l automigrate -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksDir -d 'Where PocketBase\'s hooks lie [default: pb_hooks beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l migrationsDir -d 'Where PocketBase\'s migrations lie [default: pb_migrations beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksWatch -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksPool -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l automigrate -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksDir -d 'Where PocketBase\'s hooks lie [default: pb_hooks beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l migrationsDir -d 'Where PocketBase\'s migrations lie [default: pb_migrations beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksWatch -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksPool -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l automigrate -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l to -d 'The folder to write into' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksDir -d 'Where PocketBase\'s hooks lie [default: pb_hooks beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l migrationsDir -d 'Where PocketBase\'s migrations lie [default: pb_migrations beside the data directory]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksWatch -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksPool -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l automigrate -d 'Accepted for PocketBase\'s sake; has no effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve version completion generate help" -f -a "serve" -d 'Serves the HTTP API of a data directory until it is interrupted'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve version completion generate help" -f -a "version" -d 'Prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve version completion generate help" -f -a "completion" -d 'Prints a completion script for a shell'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve version completion generate help" -f -a "generate" -d 'Writes the files that are made from this command tree'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve version completion generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
