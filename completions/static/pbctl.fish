# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_pbctl_global_optspecs
    string join \n dir= o/output= color= q/quiet v/verbose progress= yes no-input encryptionEnv= queryTimeout= dev= ignore-hooks hooksDir= migrationsDir= hooksWatch= hooksPool= automigrate= publicDir= indexFallback= version h/help
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
complete -c pbctl -n "__fish_pbctl_needs_command" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_needs_command" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_needs_command" -l automigrate -d 'Accepted, without effect' -r
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
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "superuser" -d 'Manages the superusers'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "backup" -d 'Makes, checks and restores backups'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "schema" -d 'Plans and applies the schema: collections and settings as YAML files'
complete -c pbctl -n "__fish_pbctl_needs_command" -f -a "collection" -d 'Imports and exports collections as PocketBase\'s JSON'
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
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "create" -d 'Makes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "upsert" -d 'Makes a superuser, or changes its password'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "update" -d 'Changes a superuser\'s password'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "delete" -d 'Removes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "rm" -d 'Removes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "list" -d 'Lists the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "ls" -d 'Lists the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "otp" -d 'Makes a one-time password for a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "ips" -d 'Says from where superusers may act; without addresses: from everywhere'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and not __fish_seen_subcommand_from create upsert update delete rm list ls otp ips help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l password-file -d 'Reads the password from a file; - is standard input' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l password-stdin -d 'Reads the password from standard input'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l password-file -d 'Reads the password from a file; - is standard input' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l password-stdin -d 'Reads the password from standard input'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from upsert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l password-file -d 'Reads the password from a file; - is standard input' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l password-stdin -d 'Reads the password from standard input'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from otp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from ips" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "create" -d 'Makes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "upsert" -d 'Makes a superuser, or changes its password'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "update" -d 'Changes a superuser\'s password'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Removes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "otp" -d 'Makes a one-time password for a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "ips" -d 'Says from where superusers may act; without addresses: from everywhere'
complete -c pbctl -n "__fish_pbctl_using_subcommand superuser; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "create" -d 'Makes a backup while others go on writing, and checks it'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "list" -d 'Lists the backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "ls" -d 'Lists the backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "get" -d 'Shows what a backup says it holds'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "delete" -d 'Removes a backup'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "rm" -d 'Removes a backup'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "verify" -d 'Reads a whole backup and checks its files and databases; exit code 3 when it is not good'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "restore" -d 'Restores a backup into a new folder, or in the place of the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "prune" -d 'Removes old backups; those with names that somebody chose are kept'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "drill" -d 'Restores a backup into a scratch folder, opens it, reports and removes it'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls get delete rm verify restore prune drill help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l to -d 'A folder that does not exist or is empty; without it the data directory is replaced, and what it was is kept beside it' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l keep-last -d 'Keeps the newest ones' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l keep-daily -d 'Keeps the newest of each of the last days that have one' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l keep-weekly -d 'Keeps the newest of each of the last weeks that have one' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l dry-run -d 'Only says what would be removed'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from drill" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "create" -d 'Makes a backup while others go on writing, and checks it'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "list" -d 'Lists the backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "get" -d 'Shows what a backup says it holds'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Removes a backup'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Reads a whole backup and checks its files and databases; exit code 3 when it is not good'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Restores a backup into a new folder, or in the place of the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Removes old backups; those with names that somebody chose are kept'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "drill" -d 'Restores a backup into a scratch folder, opens it, reports and removes it'
complete -c pbctl -n "__fish_pbctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "validate" -d 'Checks the files without a data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "fmt" -d 'Tidies the files: modeline, blank lines, ends of lines; comments stay'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "plan" -d 'Shows what `apply` would change'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "apply" -d 'Makes the directory as the files say, in one transaction'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "diff" -d 'Shows how the directory differs from the files'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "drift" -d 'Shows what has changed in the directory since the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "pull" -d 'Writes files from the directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "rollback" -d 'Goes back to the schema before the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "history" -d 'Lists what was applied'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "graph" -d 'Draws the relations between collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and not __fish_seen_subcommand_from validate fmt plan apply diff drift pull rollback history graph help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l schema -d 'A schema file, or a folder of them' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l schema -d 'A schema file, or a folder of them' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l check -d 'Changes nothing; exit 3 when something is untidy'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from fmt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l schema -d 'A schema file, or a folder of them' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l out -d 'Saves the plan for `schema apply`; - is standard output' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l treat-as-rename -d 'Takes a drop and an add for a rename: posts.content=body, articles=posts' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l exit-code -d 'Ends with 2 when there are changes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l schema -d 'A schema file, or a folder of them' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l allow -d 'Lets pass steps of this kind' -r -f -a "lossy\t'Steps that lose data'
exposure\t'Steps that let somebody see or do more'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l treat-as-rename -d 'Takes a drop and an add for a rename: posts.content=body, articles=posts' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l allow-destructive -d 'Lets pass steps that lose data, as --allow lossy'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l dry-run -d 'Does everything in a transaction and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l schema -d 'A schema file, or a folder of them' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l env -d 'The environment whose patch is laid over the rest' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l out -d 'Saves the plan for `schema apply`; - is standard output' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l treat-as-rename -d 'Takes a drop and an add for a rename: posts.content=body, articles=posts' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l exit-code -d 'Ends with 2 when there are changes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l exit-code -d 'Ends with 2 when there are changes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from drift" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l to -d 'The folder to write into' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from pull" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l to -d 'Number of the entry of the history to go back to [default: the one before the last]' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l allow -d 'Lets pass steps of this kind' -r -f -a "lossy\t'Steps that lose data'
exposure\t'Steps that let somebody see or do more'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l allow-destructive -d 'Lets pass steps that lose data, as --allow lossy'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l dry-run -d 'Does everything in a transaction and takes it back'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from rollback" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l format -d 'The language of the graph' -r -f -a "mermaid\t'For Markdown files and editors'
dot\t'For Graphviz'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from graph" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Checks the files without a data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "fmt" -d 'Tidies the files: modeline, blank lines, ends of lines; comments stay'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Shows what `apply` would change'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Makes the directory as the files say, in one transaction'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Shows how the directory differs from the files'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "drift" -d 'Shows what has changed in the directory since the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "pull" -d 'Writes files from the directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "rollback" -d 'Goes back to the schema before the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "history" -d 'Lists what was applied'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "graph" -d 'Draws the relations between collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand schema; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -f -a "import" -d 'Creates and changes collections from a JSON file, all or nothing'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -f -a "export" -d 'Writes all collections as JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and not __fish_seen_subcommand_from import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l allow-destructive -d 'Drops collections and fields that the file does not have, with their data'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l dir -d 'The data directory' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -s o -l output -d 'How results are printed' -r -f -a "table\t'A table for people'
json\t'One JSON document'
ndjson\t'One JSON object a line'
yaml\t'YAML'
csv\t'Comma-separated values with a header line'
id\t'Only ids, one a line'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Also into files and pipes'
never\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l system -d 'Also the collections that belong to the program'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "import" -d 'Creates and changes collections from a JSON file, all or nothing'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "export" -d 'Writes all collections as JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand collection; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand version" -l automigrate -d 'Accepted, without effect' -r
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
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand completion" -l static -d 'A script that knows commands and flags by itself and never runs pbctl'
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
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l progress -d 'How progress is told on stderr' -r -f -a "auto\t'A bar on a terminal, else a line every few seconds'
json\t'One JSON object a line, for programs'
none\t'Not at all'"
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l encryptionEnv -d 'Name of the environment variable with the key of encrypted settings (32 characters)' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l queryTimeout -d 'Longest time of a reading statement, in seconds' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l dev -d 'Developer mode' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksDir -d 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l migrationsDir -d 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksWatch -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l hooksPool -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l automigrate -d 'Accepted, without effect' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l publicDir -d 'The folder of static files' -r -F
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l indexFallback -d 'Whether unknown paths show the index of the static files' -r
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s q -l quiet -d 'Prints nothing but results and errors'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s v -l verbose -d 'Prints more; alone it prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l yes -d 'Answers ordinary questions with yes'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l no-input -d 'Never asks; what would need an answer fails with exit code 7'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -l ignore-hooks -d 'Serves although there are hooks or migrations that cannot be run'
complete -c pbctl -n "__fish_pbctl_using_subcommand generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "serve" -d 'Serves the HTTP API of a data directory until it is interrupted'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "superuser" -d 'Manages the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "backup" -d 'Makes, checks and restores backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "schema" -d 'Plans and applies the schema: collections and settings as YAML files'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "collection" -d 'Imports and exports collections as PocketBase\'s JSON'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "version" -d 'Prints the version'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "completion" -d 'Prints a completion script for a shell'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "generate" -d 'Writes the files that are made from this command tree'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and not __fish_seen_subcommand_from serve superuser backup schema collection version completion generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from superuser" -f -a "create" -d 'Makes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from superuser" -f -a "upsert" -d 'Makes a superuser, or changes its password'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from superuser" -f -a "update" -d 'Changes a superuser\'s password'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from superuser" -f -a "delete" -d 'Removes a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from superuser" -f -a "list" -d 'Lists the superusers'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from superuser" -f -a "otp" -d 'Makes a one-time password for a superuser'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from superuser" -f -a "ips" -d 'Says from where superusers may act; without addresses: from everywhere'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "create" -d 'Makes a backup while others go on writing, and checks it'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "list" -d 'Lists the backups'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "get" -d 'Shows what a backup says it holds'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "delete" -d 'Removes a backup'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "verify" -d 'Reads a whole backup and checks its files and databases; exit code 3 when it is not good'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "restore" -d 'Restores a backup into a new folder, or in the place of the data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "prune" -d 'Removes old backups; those with names that somebody chose are kept'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "drill" -d 'Restores a backup into a scratch folder, opens it, reports and removes it'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "validate" -d 'Checks the files without a data directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "fmt" -d 'Tidies the files: modeline, blank lines, ends of lines; comments stay'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "plan" -d 'Shows what `apply` would change'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "apply" -d 'Makes the directory as the files say, in one transaction'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "diff" -d 'Shows how the directory differs from the files'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "drift" -d 'Shows what has changed in the directory since the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "pull" -d 'Writes files from the directory'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "rollback" -d 'Goes back to the schema before the last apply'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "history" -d 'Lists what was applied'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from schema" -f -a "graph" -d 'Draws the relations between collections'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from collection" -f -a "import" -d 'Creates and changes collections from a JSON file, all or nothing'
complete -c pbctl -n "__fish_pbctl_using_subcommand help; and __fish_seen_subcommand_from collection" -f -a "export" -d 'Writes all collections as JSON'
