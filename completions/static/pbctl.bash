_pbctl() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="pbctl"
                ;;
            pbctl,adopt)
                cmd="pbctl__subcmd__adopt"
                ;;
            pbctl,backup)
                cmd="pbctl__subcmd__backup"
                ;;
            pbctl,collection)
                cmd="pbctl__subcmd__collection"
                ;;
            pbctl,completion)
                cmd="pbctl__subcmd__completion"
                ;;
            pbctl,config)
                cmd="pbctl__subcmd__config"
                ;;
            pbctl,db)
                cmd="pbctl__subcmd__db"
                ;;
            pbctl,doctor)
                cmd="pbctl__subcmd__doctor"
                ;;
            pbctl,generate)
                cmd="pbctl__subcmd__generate"
                ;;
            pbctl,help)
                cmd="pbctl__subcmd__help"
                ;;
            pbctl,import)
                cmd="pbctl__subcmd__import"
                ;;
            pbctl,log)
                cmd="pbctl__subcmd__log"
                ;;
            pbctl,record)
                cmd="pbctl__subcmd__record"
                ;;
            pbctl,rules)
                cmd="pbctl__subcmd__rules"
                ;;
            pbctl,schema)
                cmd="pbctl__subcmd__schema"
                ;;
            pbctl,serve)
                cmd="pbctl__subcmd__serve"
                ;;
            pbctl,settings)
                cmd="pbctl__subcmd__settings"
                ;;
            pbctl,shell)
                cmd="pbctl__subcmd__shell"
                ;;
            pbctl,status)
                cmd="pbctl__subcmd__status"
                ;;
            pbctl,superuser)
                cmd="pbctl__subcmd__superuser"
                ;;
            pbctl,version)
                cmd="pbctl__subcmd__version"
                ;;
            pbctl__subcmd__backup,create)
                cmd="pbctl__subcmd__backup__subcmd__create"
                ;;
            pbctl__subcmd__backup,delete)
                cmd="pbctl__subcmd__backup__subcmd__delete"
                ;;
            pbctl__subcmd__backup,drill)
                cmd="pbctl__subcmd__backup__subcmd__drill"
                ;;
            pbctl__subcmd__backup,get)
                cmd="pbctl__subcmd__backup__subcmd__get"
                ;;
            pbctl__subcmd__backup,help)
                cmd="pbctl__subcmd__backup__subcmd__help"
                ;;
            pbctl__subcmd__backup,list)
                cmd="pbctl__subcmd__backup__subcmd__list"
                ;;
            pbctl__subcmd__backup,ls)
                cmd="pbctl__subcmd__backup__subcmd__list"
                ;;
            pbctl__subcmd__backup,prune)
                cmd="pbctl__subcmd__backup__subcmd__prune"
                ;;
            pbctl__subcmd__backup,restore)
                cmd="pbctl__subcmd__backup__subcmd__restore"
                ;;
            pbctl__subcmd__backup,rm)
                cmd="pbctl__subcmd__backup__subcmd__delete"
                ;;
            pbctl__subcmd__backup,verify)
                cmd="pbctl__subcmd__backup__subcmd__verify"
                ;;
            pbctl__subcmd__backup__subcmd__help,create)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__create"
                ;;
            pbctl__subcmd__backup__subcmd__help,delete)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__delete"
                ;;
            pbctl__subcmd__backup__subcmd__help,drill)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__drill"
                ;;
            pbctl__subcmd__backup__subcmd__help,get)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__get"
                ;;
            pbctl__subcmd__backup__subcmd__help,help)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__backup__subcmd__help,list)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__list"
                ;;
            pbctl__subcmd__backup__subcmd__help,prune)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__prune"
                ;;
            pbctl__subcmd__backup__subcmd__help,restore)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__restore"
                ;;
            pbctl__subcmd__backup__subcmd__help,verify)
                cmd="pbctl__subcmd__backup__subcmd__help__subcmd__verify"
                ;;
            pbctl__subcmd__collection,export)
                cmd="pbctl__subcmd__collection__subcmd__export"
                ;;
            pbctl__subcmd__collection,get)
                cmd="pbctl__subcmd__collection__subcmd__get"
                ;;
            pbctl__subcmd__collection,help)
                cmd="pbctl__subcmd__collection__subcmd__help"
                ;;
            pbctl__subcmd__collection,import)
                cmd="pbctl__subcmd__collection__subcmd__import"
                ;;
            pbctl__subcmd__collection,list)
                cmd="pbctl__subcmd__collection__subcmd__list"
                ;;
            pbctl__subcmd__collection,ls)
                cmd="pbctl__subcmd__collection__subcmd__list"
                ;;
            pbctl__subcmd__collection,truncate)
                cmd="pbctl__subcmd__collection__subcmd__truncate"
                ;;
            pbctl__subcmd__collection__subcmd__help,export)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__export"
                ;;
            pbctl__subcmd__collection__subcmd__help,get)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__get"
                ;;
            pbctl__subcmd__collection__subcmd__help,help)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__collection__subcmd__help,import)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__import"
                ;;
            pbctl__subcmd__collection__subcmd__help,list)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__list"
                ;;
            pbctl__subcmd__collection__subcmd__help,truncate)
                cmd="pbctl__subcmd__collection__subcmd__help__subcmd__truncate"
                ;;
            pbctl__subcmd__config,explain)
                cmd="pbctl__subcmd__config__subcmd__explain"
                ;;
            pbctl__subcmd__config,help)
                cmd="pbctl__subcmd__config__subcmd__help"
                ;;
            pbctl__subcmd__config__subcmd__help,explain)
                cmd="pbctl__subcmd__config__subcmd__help__subcmd__explain"
                ;;
            pbctl__subcmd__config__subcmd__help,help)
                cmd="pbctl__subcmd__config__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__db,check)
                cmd="pbctl__subcmd__db__subcmd__check"
                ;;
            pbctl__subcmd__db,help)
                cmd="pbctl__subcmd__db__subcmd__help"
                ;;
            pbctl__subcmd__db,optimize)
                cmd="pbctl__subcmd__db__subcmd__optimize"
                ;;
            pbctl__subcmd__db__subcmd__help,check)
                cmd="pbctl__subcmd__db__subcmd__help__subcmd__check"
                ;;
            pbctl__subcmd__db__subcmd__help,help)
                cmd="pbctl__subcmd__db__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__db__subcmd__help,optimize)
                cmd="pbctl__subcmd__db__subcmd__help__subcmd__optimize"
                ;;
            pbctl__subcmd__help,adopt)
                cmd="pbctl__subcmd__help__subcmd__adopt"
                ;;
            pbctl__subcmd__help,backup)
                cmd="pbctl__subcmd__help__subcmd__backup"
                ;;
            pbctl__subcmd__help,collection)
                cmd="pbctl__subcmd__help__subcmd__collection"
                ;;
            pbctl__subcmd__help,completion)
                cmd="pbctl__subcmd__help__subcmd__completion"
                ;;
            pbctl__subcmd__help,config)
                cmd="pbctl__subcmd__help__subcmd__config"
                ;;
            pbctl__subcmd__help,db)
                cmd="pbctl__subcmd__help__subcmd__db"
                ;;
            pbctl__subcmd__help,doctor)
                cmd="pbctl__subcmd__help__subcmd__doctor"
                ;;
            pbctl__subcmd__help,generate)
                cmd="pbctl__subcmd__help__subcmd__generate"
                ;;
            pbctl__subcmd__help,help)
                cmd="pbctl__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__help,import)
                cmd="pbctl__subcmd__help__subcmd__import"
                ;;
            pbctl__subcmd__help,log)
                cmd="pbctl__subcmd__help__subcmd__log"
                ;;
            pbctl__subcmd__help,record)
                cmd="pbctl__subcmd__help__subcmd__record"
                ;;
            pbctl__subcmd__help,rules)
                cmd="pbctl__subcmd__help__subcmd__rules"
                ;;
            pbctl__subcmd__help,schema)
                cmd="pbctl__subcmd__help__subcmd__schema"
                ;;
            pbctl__subcmd__help,serve)
                cmd="pbctl__subcmd__help__subcmd__serve"
                ;;
            pbctl__subcmd__help,settings)
                cmd="pbctl__subcmd__help__subcmd__settings"
                ;;
            pbctl__subcmd__help,shell)
                cmd="pbctl__subcmd__help__subcmd__shell"
                ;;
            pbctl__subcmd__help,status)
                cmd="pbctl__subcmd__help__subcmd__status"
                ;;
            pbctl__subcmd__help,superuser)
                cmd="pbctl__subcmd__help__subcmd__superuser"
                ;;
            pbctl__subcmd__help,version)
                cmd="pbctl__subcmd__help__subcmd__version"
                ;;
            pbctl__subcmd__import,help)
                cmd="pbctl__subcmd__import__subcmd__help"
                ;;
            pbctl__subcmd__import,pb)
                cmd="pbctl__subcmd__import__subcmd__pocketbase"
                ;;
            pbctl__subcmd__import,pocketbase)
                cmd="pbctl__subcmd__import__subcmd__pocketbase"
                ;;
            pbctl__subcmd__import__subcmd__help,help)
                cmd="pbctl__subcmd__import__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__import__subcmd__help,pocketbase)
                cmd="pbctl__subcmd__import__subcmd__help__subcmd__pocketbase"
                ;;
            pbctl__subcmd__log,help)
                cmd="pbctl__subcmd__log__subcmd__help"
                ;;
            pbctl__subcmd__log,query)
                cmd="pbctl__subcmd__log__subcmd__query"
                ;;
            pbctl__subcmd__log,tail)
                cmd="pbctl__subcmd__log__subcmd__tail"
                ;;
            pbctl__subcmd__log__subcmd__help,help)
                cmd="pbctl__subcmd__log__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__log__subcmd__help,query)
                cmd="pbctl__subcmd__log__subcmd__help__subcmd__query"
                ;;
            pbctl__subcmd__log__subcmd__help,tail)
                cmd="pbctl__subcmd__log__subcmd__help__subcmd__tail"
                ;;
            pbctl__subcmd__record,apply)
                cmd="pbctl__subcmd__record__subcmd__apply"
                ;;
            pbctl__subcmd__record,count)
                cmd="pbctl__subcmd__record__subcmd__count"
                ;;
            pbctl__subcmd__record,create)
                cmd="pbctl__subcmd__record__subcmd__create"
                ;;
            pbctl__subcmd__record,delete)
                cmd="pbctl__subcmd__record__subcmd__delete"
                ;;
            pbctl__subcmd__record,export)
                cmd="pbctl__subcmd__record__subcmd__export"
                ;;
            pbctl__subcmd__record,get)
                cmd="pbctl__subcmd__record__subcmd__get"
                ;;
            pbctl__subcmd__record,help)
                cmd="pbctl__subcmd__record__subcmd__help"
                ;;
            pbctl__subcmd__record,import)
                cmd="pbctl__subcmd__record__subcmd__import"
                ;;
            pbctl__subcmd__record,list)
                cmd="pbctl__subcmd__record__subcmd__list"
                ;;
            pbctl__subcmd__record,ls)
                cmd="pbctl__subcmd__record__subcmd__list"
                ;;
            pbctl__subcmd__record,rm)
                cmd="pbctl__subcmd__record__subcmd__delete"
                ;;
            pbctl__subcmd__record,update)
                cmd="pbctl__subcmd__record__subcmd__update"
                ;;
            pbctl__subcmd__record__subcmd__help,apply)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__apply"
                ;;
            pbctl__subcmd__record__subcmd__help,count)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__count"
                ;;
            pbctl__subcmd__record__subcmd__help,create)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__create"
                ;;
            pbctl__subcmd__record__subcmd__help,delete)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__delete"
                ;;
            pbctl__subcmd__record__subcmd__help,export)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__export"
                ;;
            pbctl__subcmd__record__subcmd__help,get)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__get"
                ;;
            pbctl__subcmd__record__subcmd__help,help)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__record__subcmd__help,import)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__import"
                ;;
            pbctl__subcmd__record__subcmd__help,list)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__list"
                ;;
            pbctl__subcmd__record__subcmd__help,update)
                cmd="pbctl__subcmd__record__subcmd__help__subcmd__update"
                ;;
            pbctl__subcmd__rules,explain)
                cmd="pbctl__subcmd__rules__subcmd__explain"
                ;;
            pbctl__subcmd__rules,help)
                cmd="pbctl__subcmd__rules__subcmd__help"
                ;;
            pbctl__subcmd__rules,test)
                cmd="pbctl__subcmd__rules__subcmd__test"
                ;;
            pbctl__subcmd__rules__subcmd__help,explain)
                cmd="pbctl__subcmd__rules__subcmd__help__subcmd__explain"
                ;;
            pbctl__subcmd__rules__subcmd__help,help)
                cmd="pbctl__subcmd__rules__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__rules__subcmd__help,test)
                cmd="pbctl__subcmd__rules__subcmd__help__subcmd__test"
                ;;
            pbctl__subcmd__schema,apply)
                cmd="pbctl__subcmd__schema__subcmd__apply"
                ;;
            pbctl__subcmd__schema,diff)
                cmd="pbctl__subcmd__schema__subcmd__diff"
                ;;
            pbctl__subcmd__schema,drift)
                cmd="pbctl__subcmd__schema__subcmd__drift"
                ;;
            pbctl__subcmd__schema,fmt)
                cmd="pbctl__subcmd__schema__subcmd__fmt"
                ;;
            pbctl__subcmd__schema,graph)
                cmd="pbctl__subcmd__schema__subcmd__graph"
                ;;
            pbctl__subcmd__schema,help)
                cmd="pbctl__subcmd__schema__subcmd__help"
                ;;
            pbctl__subcmd__schema,history)
                cmd="pbctl__subcmd__schema__subcmd__history"
                ;;
            pbctl__subcmd__schema,plan)
                cmd="pbctl__subcmd__schema__subcmd__plan"
                ;;
            pbctl__subcmd__schema,pull)
                cmd="pbctl__subcmd__schema__subcmd__pull"
                ;;
            pbctl__subcmd__schema,rollback)
                cmd="pbctl__subcmd__schema__subcmd__rollback"
                ;;
            pbctl__subcmd__schema,validate)
                cmd="pbctl__subcmd__schema__subcmd__validate"
                ;;
            pbctl__subcmd__schema__subcmd__help,apply)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__apply"
                ;;
            pbctl__subcmd__schema__subcmd__help,diff)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__diff"
                ;;
            pbctl__subcmd__schema__subcmd__help,drift)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__drift"
                ;;
            pbctl__subcmd__schema__subcmd__help,fmt)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__fmt"
                ;;
            pbctl__subcmd__schema__subcmd__help,graph)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__graph"
                ;;
            pbctl__subcmd__schema__subcmd__help,help)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__schema__subcmd__help,history)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__history"
                ;;
            pbctl__subcmd__schema__subcmd__help,plan)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__plan"
                ;;
            pbctl__subcmd__schema__subcmd__help,pull)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__pull"
                ;;
            pbctl__subcmd__schema__subcmd__help,rollback)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__rollback"
                ;;
            pbctl__subcmd__schema__subcmd__help,validate)
                cmd="pbctl__subcmd__schema__subcmd__help__subcmd__validate"
                ;;
            pbctl__subcmd__settings,diff)
                cmd="pbctl__subcmd__settings__subcmd__diff"
                ;;
            pbctl__subcmd__settings,get)
                cmd="pbctl__subcmd__settings__subcmd__get"
                ;;
            pbctl__subcmd__settings,help)
                cmd="pbctl__subcmd__settings__subcmd__help"
                ;;
            pbctl__subcmd__settings,set)
                cmd="pbctl__subcmd__settings__subcmd__set"
                ;;
            pbctl__subcmd__settings__subcmd__help,diff)
                cmd="pbctl__subcmd__settings__subcmd__help__subcmd__diff"
                ;;
            pbctl__subcmd__settings__subcmd__help,get)
                cmd="pbctl__subcmd__settings__subcmd__help__subcmd__get"
                ;;
            pbctl__subcmd__settings__subcmd__help,help)
                cmd="pbctl__subcmd__settings__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__settings__subcmd__help,set)
                cmd="pbctl__subcmd__settings__subcmd__help__subcmd__set"
                ;;
            pbctl__subcmd__superuser,create)
                cmd="pbctl__subcmd__superuser__subcmd__create"
                ;;
            pbctl__subcmd__superuser,delete)
                cmd="pbctl__subcmd__superuser__subcmd__delete"
                ;;
            pbctl__subcmd__superuser,help)
                cmd="pbctl__subcmd__superuser__subcmd__help"
                ;;
            pbctl__subcmd__superuser,ips)
                cmd="pbctl__subcmd__superuser__subcmd__ips"
                ;;
            pbctl__subcmd__superuser,list)
                cmd="pbctl__subcmd__superuser__subcmd__list"
                ;;
            pbctl__subcmd__superuser,ls)
                cmd="pbctl__subcmd__superuser__subcmd__list"
                ;;
            pbctl__subcmd__superuser,otp)
                cmd="pbctl__subcmd__superuser__subcmd__otp"
                ;;
            pbctl__subcmd__superuser,rm)
                cmd="pbctl__subcmd__superuser__subcmd__delete"
                ;;
            pbctl__subcmd__superuser,update)
                cmd="pbctl__subcmd__superuser__subcmd__update"
                ;;
            pbctl__subcmd__superuser,upsert)
                cmd="pbctl__subcmd__superuser__subcmd__upsert"
                ;;
            pbctl__subcmd__superuser__subcmd__help,create)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__create"
                ;;
            pbctl__subcmd__superuser__subcmd__help,delete)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__delete"
                ;;
            pbctl__subcmd__superuser__subcmd__help,help)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__help"
                ;;
            pbctl__subcmd__superuser__subcmd__help,ips)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__ips"
                ;;
            pbctl__subcmd__superuser__subcmd__help,list)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__list"
                ;;
            pbctl__subcmd__superuser__subcmd__help,otp)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__otp"
                ;;
            pbctl__subcmd__superuser__subcmd__help,update)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__update"
                ;;
            pbctl__subcmd__superuser__subcmd__help,upsert)
                cmd="pbctl__subcmd__superuser__subcmd__help__subcmd__upsert"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        pbctl)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --version --help serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__adopt)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help create list ls get delete rm verify restore prune drill help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__create)
            opts="-o -q -v -h --to --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__delete)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__drill)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__get)
            opts="-o -q -v -h --to --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help)
            opts="create list get delete verify restore prune drill help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__create)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__delete)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__drill)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__get)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__prune)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__restore)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__help__subcmd__verify)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__list)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__prune)
            opts="-o -q -v -h --keep-last --keep-daily --keep-weekly --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --keep-last)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --keep-daily)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --keep-weekly)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__restore)
            opts="-o -q -v -h --to --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__backup__subcmd__verify)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --at --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help list ls get truncate import export help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__export)
            opts="-o -q -v -h --system --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__get)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help)
            opts="list get truncate import export help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__export)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__get)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__import)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__help__subcmd__truncate)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__import)
            opts="-o -q -v -h --allow-destructive --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__list)
            opts="-o -q -v -h --system --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__collection__subcmd__truncate)
            opts="-o -q -v -h --allow-destructive --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__completion)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --static --help bash elvish fish powershell zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__config)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help explain help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__config__subcmd__explain)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__config__subcmd__help)
            opts="explain help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__config__subcmd__help__subcmd__explain)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__config__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__db)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help check optimize help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__db__subcmd__check)
            opts="-o -q -v -h --full --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__db__subcmd__help)
            opts="check optimize help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__db__subcmd__help__subcmd__check)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__db__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__db__subcmd__help__subcmd__optimize)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__db__subcmd__optimize)
            opts="-o -q -v -h --vacuum --beside-daemon --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__doctor)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --full --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__generate)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --to --help completions man schema"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help)
            opts="serve superuser backup settings log schema rules adopt doctor db import status config collection record shell version completion generate help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__adopt)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__backup)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__collection)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__completion)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__config)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__db)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__doctor)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__generate)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__import)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__log)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__record)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__rules)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__schema)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__serve)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__settings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__shell)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__status)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__superuser)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__help__subcmd__version)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__import)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help pocketbase pb help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__import__subcmd__help)
            opts="pocketbase help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__import__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__import__subcmd__help__subcmd__pocketbase)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__import__subcmd__pocketbase)
            opts="-o -q -v -h --collections --with --on-conflict --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --collections)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --with)
                    COMPREPLY=($(compgen -W "superusers external-auths auth-origins mfas otps" -- "${cur}"))
                    return 0
                    ;;
                --on-conflict)
                    COMPREPLY=($(compgen -W "fail skip update" -- "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__log)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help query tail help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__log__subcmd__help)
            opts="query tail help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__log__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__log__subcmd__help__subcmd__query)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__log__subcmd__help__subcmd__tail)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__log__subcmd__query)
            opts="-n -o -q -v -h --filter --since --level --limit --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --since)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --level)
                    COMPREPLY=($(compgen -W "debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -n)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__log__subcmd__tail)
            opts="-n -f -o -q -v -h --filter --since --level --limit --follow --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --since)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --level)
                    COMPREPLY=($(compgen -W "debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -n)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help list ls get count create update delete rm import export apply help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__apply)
            opts="-o -q -v -h --format --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "yaml json ndjson" -- "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__count)
            opts="-o -q -v -h --filter --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__create)
            opts="-o -q -v -h --data --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --data)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__delete)
            opts="-o -q -v -h --filter --allow-destructive --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__export)
            opts="-o -q -v -h --format --filter --sort --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "csv ndjson json" -- "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__get)
            opts="-o -q -v -h --expand --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --expand)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help)
            opts="list get count create update delete import export apply help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__apply)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__count)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__create)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__delete)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__export)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__get)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__import)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__help__subcmd__update)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__import)
            opts="-o -q -v -h --format --delimiter --map --on-conflict --key --rejects --batch --atomic --resume --restart --coerce --keep-dates --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "csv ndjson json" -- "${cur}"))
                    return 0
                    ;;
                --delimiter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --map)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --on-conflict)
                    COMPREPLY=($(compgen -W "fail skip update" -- "${cur}"))
                    return 0
                    ;;
                --key)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --rejects)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__list)
            opts="-o -q -v -h --filter --sort --expand --limit --page --all --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expand)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__record__subcmd__update)
            opts="-o -q -v -h --data --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --data)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__rules)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help test explain help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__rules__subcmd__explain)
            opts="-o -q -v -h --as --id --body --query --header --context --filter --sql --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help list view create update delete auth manage"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --as)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --body)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --query)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --context)
                    COMPREPLY=($(compgen -W "default expand realtime protectedFile batch oauth2 otp password" -- "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__rules__subcmd__help)
            opts="test explain help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__rules__subcmd__help__subcmd__explain)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__rules__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__rules__subcmd__help__subcmd__test)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__rules__subcmd__test)
            opts="-o -q -v -h --schema --env --filter --fail-fast --coverage --min-coverage --junit --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --min-coverage)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --junit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help validate fmt plan apply diff drift pull rollback history graph help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__apply)
            opts="-o -q -v -h --schema --env --allow --allow-destructive --dry-run --treat-as-rename --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --allow)
                    COMPREPLY=($(compgen -W "lossy exposure" -- "${cur}"))
                    return 0
                    ;;
                --treat-as-rename)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__diff)
            opts="-o -q -v -h --schema --env --exit-code --out --treat-as-rename --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --out)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --treat-as-rename)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__drift)
            opts="-o -q -v -h --exit-code --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__fmt)
            opts="-o -q -v -h --schema --env --check --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__graph)
            opts="-o -q -v -h --format --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "mermaid dot" -- "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help)
            opts="validate fmt plan apply diff drift pull rollback history graph help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__apply)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__diff)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__drift)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__fmt)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__graph)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__history)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__plan)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__pull)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__rollback)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__help__subcmd__validate)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__history)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__plan)
            opts="-o -q -v -h --schema --env --exit-code --out --treat-as-rename --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --out)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --treat-as-rename)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__pull)
            opts="-o -q -v -h --to --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__rollback)
            opts="-o -q -v -h --to --allow --allow-destructive --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --to)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --allow)
                    COMPREPLY=($(compgen -W "lossy exposure" -- "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__schema__subcmd__validate)
            opts="-o -q -v -h --schema --env --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__serve)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --http --https --origins --sync --no-changes --changes-age --changes-count --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --http)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --https)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --origins)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sync)
                    COMPREPLY=($(compgen -W "full normal" -- "${cur}"))
                    return 0
                    ;;
                --changes-age)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --changes-count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help get set diff help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings__subcmd__diff)
            opts="-o -q -v -h --exit-code --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings__subcmd__get)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings__subcmd__help)
            opts="get set diff help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings__subcmd__help__subcmd__diff)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings__subcmd__help__subcmd__get)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings__subcmd__help__subcmd__set)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__settings__subcmd__set)
            opts="-o -q -v -h --file --secret-file --secret-env --dry-run --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --secret-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --secret-env)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__shell)
            opts="-o -q -v -c -f -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --command --file --allow-destructive --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --command)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -c)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -f)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__status)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help create upsert update delete rm list ls otp ips help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__create)
            opts="-o -q -v -h --password-stdin --password-file --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --password-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__delete)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help)
            opts="create upsert update delete list otp ips help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__create)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__delete)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__ips)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__otp)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__update)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__help__subcmd__upsert)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__ips)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__list)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__otp)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__update)
            opts="-o -q -v -h --password-stdin --password-file --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --password-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__superuser__subcmd__upsert)
            opts="-o -q -v -h --password-stdin --password-file --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --password-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        pbctl__subcmd__version)
            opts="-o -q -v -h --dir --url --token-file --profile --offline --output --fields --color --quiet --verbose --progress --yes --no-input --encryptionEnv --queryTimeout --dev --ignore-hooks --hooksDir --migrationsDir --hooksWatch --hooksPool --automigrate --publicDir --indexFallback --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "table json ndjson yaml csv id" -- "${cur}"))
                    return 0
                    ;;
                --fields)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --progress)
                    COMPREPLY=($(compgen -W "auto json none" -- "${cur}"))
                    return 0
                    ;;
                --encryptionEnv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queryTimeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dev)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --migrationsDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksWatch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --hooksPool)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --automigrate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publicDir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --indexFallback)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _pbctl -o nosort -o bashdefault -o default pbctl
else
    complete -F _pbctl -o bashdefault -o default pbctl
fi
